"""Timelines: over which days a term is drawn, where days stand, how lanes share rows."""

from __future__ import annotations

import re

import pytest

from visualize.extent import possibly, surely
from visualize.model import Days, Telling
from visualize.svg.scale import Scale
from visualize.svg.timeline import MANY, Bar, Lane, Mark, Section, timeline

SEEN = (Telling("s", day="2020-01-01"), Telling("s", day="2020-03-01"))


def test_a_term_is_possible_as_far_as_its_evidence_carries() -> None:
    days = Days(sure=(("2020-01-01", "2020-03-02"),))
    assert surely(days) == [("2020-01-01", "2020-03-02")]
    assert possibly(days, SEEN) == [("2018-01-01", "2022-03-02")]


def test_bounds_cut_what_is_possible() -> None:
    days = Days(start_min="2019-12-01", end_max="2020-06-01", sure=(("2020-01-01", "2020-03-02"),))
    assert possibly(days, SEEN) == [("2019-12-01", "2020-06-01")]


def test_what_is_only_planned_is_never_sure() -> None:
    assert surely(Days(sure=(("2020-01-01", "2020-03-02"),), began="planned")) == []


def test_a_long_sure_stretch_is_possible_throughout() -> None:
    days = Days(start_min="2010-01-01", sure=(("2010-01-01", "9999-12-31"),))
    assert possibly(days, [Telling("s", day="2010-01-01")]) == [("2010-01-01", "9999-12-31")]


@pytest.mark.parametrize(
    ("day", "place"),
    [("2020-01-01", 0.0), ("2020-01-06", 50.0), ("2020-01-11", 100.0), ("2031-01-01", 100.0)],
)
def test_days_stand_in_line(day: str, place: float) -> None:
    assert Scale("2020-01-01", "2020-01-11", 0.0, 100.0).at(day) == place


def test_years_are_said_in_both_calendars() -> None:
    lane = Lane("A", "person-a", (Bar("t", "substantive", (("2020-02-01", "2020-05-01"),), ()),))
    svg = timeline("k", [Section((lane,))], "2019-06-01", "2021-06-01", "A")
    assert re.findall(r'data-th="(\d+)" data-en="(\d+)"', svg) == [
        ("2563", "2020"),
        ("2564", "2021"),
    ]
    assert 'data-from="2019-06-01" data-to="2021-06-01"' in svg


@pytest.mark.parametrize(
    ("how", "sign"),
    [("acting", "url(#k-striped)"), ("delegated", "url(#k-striped)"), ("ex_officio", "<line"),
     ("substantive", 'fill="var(--person-line)"')],
)  # fmt: skip
def test_each_way_to_hold_a_post_has_its_pattern(how: str, sign: str) -> None:
    bar = Bar("tie-1", how, (("2020-02-01", "2020-12-01"),), ())
    svg = timeline(
        "k", [Section((Lane("A", "person-a", (bar,)),))], "2019-06-01", "2021-06-01", "A"
    )
    assert sign in svg[svg.index('data-id="tie-1"') - 400 : svg.index('data-id="tie-1"') + 400]


def test_a_lane_each_and_many_share() -> None:
    def high(count: int) -> float:
        lanes = tuple(
            Lane("ก", f"person-{n}", (), marks=(Mark(f"t{n}", f"20{n % 90 + 10}-01-01"),))
            for n in range(count)
        )
        svg = timeline("k", [Section(lanes)], "2009-01-01", "2101-01-01", "A")
        return float(re.search(r'height="([\d.]+)" role', svg)[1])  # type: ignore[index]

    assert high(MANY - 1) - high(MANY - 2) == 46
    assert high(MANY) < high(MANY - 1)


def test_names_are_escaped() -> None:
    lane = Lane('<b onload="x">', "person-a", (), th="&", en="<")
    svg = timeline("k", [Section((lane,))], "2019-06-01", "2021-06-01", '"><script>')
    assert "<b" not in svg
    assert "<script" not in svg
    assert "&lt;b onload=" in svg
