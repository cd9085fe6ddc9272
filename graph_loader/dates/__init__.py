"""Partial dates, Buddhist years and day arithmetic; everything past this room is ISO and CE."""

from graph_loader.dates.days import add_days, days_between, next_day, previous_day
from graph_loader.dates.errors import BuddhistYear, DateError
from graph_loader.dates.parse import parse_when
from graph_loader.dates.show import format_when
from graph_loader.dates.when import earliest, is_day, latest
from graph_loader.dates.years import Calendar

__all__ = [
    "BuddhistYear",
    "Calendar",
    "DateError",
    "add_days",
    "days_between",
    "earliest",
    "format_when",
    "is_day",
    "latest",
    "next_day",
    "parse_when",
    "previous_day",
]
