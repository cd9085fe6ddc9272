"""A canonical date as a reader likes it; `parse_when` reads every form back."""

from __future__ import annotations

from graph_loader.dates.months import THAI_SHORT
from graph_loader.dates.when import joined, span
from graph_loader.dates.years import BUDDHIST_OFFSET, Calendar


def format_when(when: str, calendar: Calendar = "ce") -> str:
    """`when` for display: `ce` → itself; `be` → `13 พ.ค. 2563`, `พ.ค. 2563`, `พ.ศ. 2563`,
    `ปีงบประมาณ 2563`, `ภายใน …`, `ตั้งแต่ …`, `ระหว่าง … ถึง …`.

    DateError if `when` is not canonical.
    """
    first, last = span(when)
    if calendar == "ce":
        return when
    if first is None or last is None:
        return f"ตั้งแต่ {_thai(first)}" if first else f"ภายใน {_thai(last or '')}"
    if "/" not in when:
        return _thai(when)
    return _fiscal(first, last) or f"ระหว่าง {_thai(first)} ถึง {_thai(last)}"


def fiscal_year(year: int) -> str:
    """The canonical interval of the Thai fiscal year that ends in `year` (CE).

    It runs from 1 October of the year before to 30 September (Budget Procedures Act B.E. 2561).
    """
    return joined(f"{year - 1}-10-01", f"{year}-09-30")


def _fiscal(first: str, last: str) -> str | None:
    year = int(last[:4])
    if f"{first}/{last}" != f"{year - 1:04}-10-01/{year:04}-09-30":
        return None
    return f"ปีงบประมาณ {year + BUDDHIST_OFFSET}"


def _thai(part: str) -> str:
    """`2020-05-13` → `13 พ.ค. 2563`; a year alone says its era, or it could be taken for CE."""
    numbers = [int(number) for number in part.split("-")]
    year = str(numbers[0] + BUDDHIST_OFFSET)
    if len(numbers) == 1:
        return f"พ.ศ. {year}"
    day = [str(numbers[2])] if len(numbers) == 3 else []
    return " ".join([*day, THAI_SHORT[numbers[1] - 1], year])
