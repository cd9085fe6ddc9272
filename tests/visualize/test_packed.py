"""A page's data: packed and read again, the same each time, days said as the library says them."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page

from visualize.content import months
from visualize.data import both_calendars, told_day
from visualize.packed import packed, unpacked
from visualize.page import script_of

VALUE = {"ชื่อ": "</script><!--&\u2028", "n": [1, None, "ก" * 1000]}


def test_nothing_in_it_ends_an_element() -> None:
    text = packed(VALUE)
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
    assert unpacked(text) == VALUE
    assert len(text) < 200
    assert packed(dict(reversed(VALUE.items()))) == text


@pytest.mark.parametrize("day", ["2020-05-13", "1999-12-31", "2024-02-29"])
def test_the_page_says_a_day_as_the_library_does(window: Page, day: str) -> None:
    assert told_day(day) == day
    data = f"const DATA = {{ months: {json.dumps(months())} }}"
    script = f"(day) => {{ {data}; {script_of('days')}; return inBoth(day); }}"
    assert window.evaluate(script, day) == both_calendars(day)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("2020-05", ["พ.ค. 2563", "2020-05"]),
        ("2020", ["พ.ศ. 2563", "2020"]),
        ("", []),
        ("someday", ["someday", "someday"]),
        ("2020-13-45", ["2020-13-45", "2020-13-45"]),
    ],
)
def test_any_other_time_is_told_in_both_calendars(told: str, said: list[str]) -> None:
    assert told_day(told) == said
