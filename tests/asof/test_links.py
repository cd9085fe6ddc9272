"""Belonging, designation, participation and carrying: what no other link excludes."""

from __future__ import annotations

import pytest

from graph_loader.derive.carrying import CarryingEvidence, carryings
from graph_loader.derive.evidence import Evidence, Says, Support
from graph_loader.derive.links import periods
from graph_loader.derive.period import FOREVER
from tests.asof.telling import told

SAYS: tuple[Says, ...] = ("seen", "from")


def test_a_decision_is_sure_until_something_ends_it() -> None:
    (found,) = periods(told("- from 2020-05-13", "- seen 2021-01-01"))
    assert (found.start_min, found.start_max, found.end_max) == ("2020-05-13", "2020-05-13", None)
    assert found.sure == (("2020-05-13", FOREVER),)
    (ended,) = periods(told("- from 2020-05-13", "- left 2022-01-01"))
    assert ended.sure == (("2020-05-13", "2022-01-01"),)
    assert (ended.stated_from, ended.stated_until) == ("2020-05-13", "2021-12-31")


def test_a_decision_for_a_coming_day_needs_no_sight() -> None:
    (found,) = periods(told("- from 2020-10-01 published=2020-08-11"))
    assert (found.began, found.sure) == ("yes", (("2020-10-01", FOREVER),))


def test_a_decision_told_again_does_not_start_anew() -> None:
    (found,) = periods(told("- from 2020-05-13", "- seen 2020-09-01", "- from 2021-03-01"))
    assert found.sure == (("2020-05-13", FOREVER),)
    assert found.start_max == "2020-05-13"


def test_one_decision_reported_with_two_days_leaves_them_possible() -> None:
    (found,) = periods(told("- from 2020-05-13", "- from 2020-05-14 newspaper"))
    assert (found.start_min, found.start_max) == ("2020-05-13", "2020-05-14")
    assert found.sure == (("2020-05-14", FOREVER),)


def test_sights_alone_are_joined_within_the_reach_and_no_further() -> None:
    (found,) = periods(told("- seen 2019-01-01", "- seen 2019-12-01", "- seen 2024-01-01"))
    assert found.sure == (("2019-01-01", "2019-12-02"), ("2024-01-01", "2024-01-02"))
    assert (found.grounds, found.seen[0]) == ("seen", "2019-01-01")


def test_ended_and_begun_again_are_two() -> None:
    first, second = periods(told("- from 2015-01-01", "- until 2016-12-31", "- from 2019-01-01"))
    assert first.sure == (("2015-01-01", "2017-01-01"),)
    assert (second.start_min, second.term) == ("2019-01-01", 2)


def test_a_part_in_a_gathering_is_sure_on_its_days() -> None:
    (found,) = periods(told("- from 2020-07-08", "- until 2020-07-10"), lasting=False)
    assert found.sure == (("2020-07-08", "2020-07-11"),)
    (seen,) = periods(told("- seen 2020-05-13"), lasting=False)
    assert seen.sure == (("2020-05-13", "2020-05-14"),)
    (planned,) = periods(told("- planned 2020-07-08 until=2020-07-10"), lasting=False)
    assert (planned.began, planned.sure, planned.end_max) == ("planned", (), "2020-07-11")


def test_nothing_said_is_no_period() -> None:
    assert periods([]) == ()


def test_carryings_are_told_in_their_own_words() -> None:
    first, second = carryings(
        [
            CarryingEvidence("s3", "carries", "b", "c", "2021"),
            CarryingEvidence("s1", "carries", "a", "c", "2018-01-01"),
            CarryingEvidence("s2", "carries_no_more", "a", "c", "2020-01-01"),
        ]
    )
    assert (first.id, first.sure) == ("a>c#1", (("2018-01-01", "2020-01-01"),))
    assert first.supports == (
        Support("s1", "carries", "2018-01-01"),
        Support("s2", "carries_no_more", "2020-01-01"),
    )
    assert (second.carrier, second.start_min, second.start_max) == ("b", "2021-01-01", "2021-12-31")
    assert second.sure == (("2021-12-31", FOREVER),)


def test_an_unknown_kind_of_source_is_refused() -> None:
    for says in SAYS:
        with pytest.raises(ValueError, match="blog: not a kind of source; one of gazette, cabinet"):
            periods([Evidence("s1", says, None, "2020-05-13", kind="blog")])


def test_a_role_does_not_carry_itself() -> None:
    with pytest.raises(ValueError, match="s1: a cannot carry itself"):
        carryings([CarryingEvidence("s1", "carries", "a", "a", "2020")])
