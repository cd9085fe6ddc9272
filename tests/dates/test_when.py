"""First and last days, day arithmetic, display; and what holds for every date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.dates import (
    DateError,
    add_days,
    days_between,
    earliest,
    format_when,
    is_day,
    latest,
    next_day,
    parse_when,
    previous_day,
)

DAYS = st.dates(date(1782, 1, 1), date(2157, 12, 31)).map(date.isoformat)
PAIRS = st.tuples(DAYS, DAYS).map(sorted)
WHENS = st.one_of(
    DAYS,
    DAYS.map(lambda day: day[:7]),
    DAYS.map(lambda day: day[:4]),
    DAYS.map(lambda day: f"../{day}"),
    DAYS.map(lambda day: f"{day}/.."),
    PAIRS.map(lambda pair: parse_when("/".join(pair))),
    st.integers(1783, 2157).map(lambda year: parse_when(f"FY{year}")),
)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        ("2020-05-13", "2020-05-13", "2020-05-13"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2019-02", "2019-02-01", "2019-02-28"),
        ("2020", "2020-01-01", "2020-12-31"),
        ("2019-10-01/2020-09-30", "2019-10-01", "2020-09-30"),
        ("../2020-05-12", None, "2020-05-12"),
        ("2020-05-13/..", "2020-05-13", None),
    ],
)
def test_first_and_last_day(when: str, first: str | None, last: str | None) -> None:
    assert (earliest(when), latest(when)) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["2563-05-13", "2020-5-3", "13 พ.ค. 2563", "", "2020-01-01/2020-12-31", "2020-02-30", "../.."],
)
def test_only_canonical_strings_have_days(text: str) -> None:
    with pytest.raises(DateError):
        earliest(text)


def test_only_a_whole_day_is_a_day() -> None:
    assert [is_day(when) for when in ("2020-05-13", "2020-05", "../2020-05-13")] == [
        True,
        False,
        False,
    ]


def test_day_arithmetic() -> None:
    assert next_day("2020-02-28") == "2020-02-29"
    assert previous_day("2020-01-01") == "2019-12-31"
    assert add_days("2020-05-13", -31) == "2020-04-12"
    assert days_between("2020-02-28", "2020-03-01") == 2
    assert days_between("2020-03-01", "2020-02-28") == -2


@pytest.mark.parametrize("text", ["2020-05", "20200513", "2020-W20-3", "2020-04-31"])
def test_arithmetic_takes_days_only(text: str) -> None:
    with pytest.raises(DateError):
        next_day(text)


@pytest.mark.parametrize(
    ("when", "shown"),
    [
        ("2020-05-13", "13 พ.ค. 2563"),
        ("2020-05", "พ.ค. 2563"),
        ("2020", "พ.ศ. 2563"),
        ("2019-10-01/2020-09-30", "ปีงบประมาณ 2563"),
        ("../2020-05-12", "ภายใน 12 พ.ค. 2563"),
        ("2020-05-13/..", "ตั้งแต่ 13 พ.ค. 2563"),
        ("2020-05-13/2020-06-02", "ระหว่าง 13 พ.ค. 2563 ถึง 2 มิ.ย. 2563"),
    ],
)
def test_shown_in_the_buddhist_calendar(when: str, shown: str) -> None:
    assert format_when(when, "be") == shown
    assert format_when(when) == when


@given(WHENS)
def test_what_is_shown_reads_back(when: str) -> None:
    assert parse_when(when) == when
    assert parse_when(format_when(when, "be")) == when


@given(WHENS)
def test_the_first_day_is_not_after_the_last(when: str) -> None:
    first, last = earliest(when), latest(when)
    assert first is None or last is None or first <= last


@given(DAYS, st.integers(-1000, 1000))
def test_adding_days_and_counting_them_agree(day: str, n: int) -> None:
    assert days_between(day, add_days(day, n)) == n
