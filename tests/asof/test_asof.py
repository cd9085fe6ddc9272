"""The rule on hand-made periods."""

from __future__ import annotations

import pytest

from graph_loader.asof import case, certainty, certainty_between
from graph_loader.derive.period import FOREVER, Period

TERM = Period(
    start_min="2020-01-01",
    start_max="2020-02-01",
    end_min="2020-06-01",
    end_max="2020-07-01",
    sure=(("2020-02-01", "2020-03-01"), ("2020-05-01", "2020-06-01")),
)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2019-12-31", "no"),
        ("2020-01-01", "possible"),
        ("2020-02-01", "certain"),
        ("2020-02-29", "certain"),
        ("2020-03-01", "possible"),
        ("2020-05-31", "certain"),
        ("2020-06-30", "possible"),
        ("2020-07-01", "no"),
    ],
)
def test_on_a_day(day: str, expected: str) -> None:
    assert certainty(TERM, day) == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2019-01-01", "2019-12-31", "no"),
        ("2019-01-01", "2020-01-01", "possible"),
        ("2019-01-01", "2020-02-01", "certain"),
        ("2020-03-01", "2020-04-30", "possible"),
        ("2020-03-01", "2020-05-01", "certain"),
        ("2020-07-01", "2030-01-01", "no"),
    ],
)
def test_within_a_time(first: str, last: str, expected: str) -> None:
    assert certainty_between(TERM, first, last) == expected


def test_what_has_not_begun_is_never_certain() -> None:
    plan = Period(sure=TERM.sure, began="planned")
    assert certainty(plan, "2020-02-01") == "possible"


def test_absent_bounds_never_exclude() -> None:
    assert certainty(Period(), "1900-01-01") == certainty(Period(), "2100-01-01") == "possible"


def test_what_lasts_is_sure_on_any_day_to_come() -> None:
    lasting = Period(start_min="2020-05-13", sure=(("2020-05-13", FOREVER),))
    assert certainty(lasting, "2157-12-31") == "certain"


def test_case_names_its_variable_and_parameters() -> None:
    text = case("c", first="$on", last="$on")
    assert "c.start_min" in text
    assert "$on < c.sure_until[i]" in text
    assert "$from" not in text
