"""Two holders of one seat, and the empty seat."""

from __future__ import annotations

import pytest

from graph_loader.asof import certainty
from graph_loader.derive.term.disputes import better
from tests.asof.telling import bounds, ids, terms

LONG_A = ("A seen 2020-01-10", "A seen 2020-03-10", "A seen 2020-07-10", "A seen 2020-09-10")


def test_one_source_on_two_days_is_no_rival() -> None:
    found = terms(*LONG_A, "B seen 2020-04-10 voice=v", "B seen 2020-05-10 voice=v")
    assert found["A1"].sure == (("2020-01-10", "2020-09-11"),)
    assert "A2" not in found


def test_two_sources_on_one_day_are_no_rival() -> None:
    found = terms(*LONG_A, "B seen 2020-04-10", "B seen 2020-04-10")
    assert found["A1"].sure == (("2020-01-10", "2020-09-11"),)
    assert bounds(found["B1"]) == ("2020-04-10", "2020-04-10", "2020-04-11", "2020-04-11")
    assert ids(found["A1"]) == ("s1 s2 s3 s4", "s5 s6")


def test_two_sources_on_two_days_part_the_term() -> None:
    found = terms(*LONG_A, "B seen 2020-04-10", "B seen 2020-05-10")
    assert bounds(found["A1"])[2:] == ("2020-03-11", "2020-04-10")
    assert bounds(found["B1"]) == ("2020-03-11", "2020-04-10", "2020-05-11", "2020-07-10")
    assert bounds(found["A2"])[:2] == ("2020-05-11", "2020-07-10")


def test_a_start_in_the_gazette_counts_alone_and_in_a_release_does_not() -> None:
    gazette = terms(*LONG_A, "B from 2020-04-10 gazette")
    release = terms(*LONG_A, "B from 2020-04-10")
    assert list(gazette) == ["A1", "A2", "B1"]
    assert gazette["B1"].sure == (("2020-04-10", "2020-04-11"),)
    assert list(release) == ["A1", "B1"]
    assert release["B1"].sure == ()


def test_who_is_not_believed_is_possible_on_the_own_days_only() -> None:
    found = terms(*LONG_A, "B seen 2020-02-10 voice=v", "B seen 2020-08-10 voice=v")
    assert [certainty(found["B1"], day) for day in ("2020-02-10", "2020-02-11")] == [
        "possible",
        "no",
    ]
    assert bounds(found["B2"]) == ("2020-08-10", "2020-08-10", "2020-08-11", "2020-08-11")


def test_days_in_dispute_between_equals_are_possible_for_both() -> None:
    found = terms(
        "A seen 2020-01-01", "A seen 2020-03-01", "A seen 2020-05-01",
        "B seen 2020-04-01", "B seen 2020-06-01", "B seen 2020-08-01",
    )  # fmt: skip
    assert found["A1"].sure == (("2020-01-01", "2020-04-01"),)
    assert found["B1"].sure == (("2020-05-02", "2020-08-02"),)
    assert bounds(found["A1"])[2:] == ("2020-05-02", "2020-05-02")
    assert bounds(found["B1"])[:2] == ("2020-04-01", "2020-04-01")
    assert (ids(found["A1"])[1], ids(found["B1"])[1]) == ("s4", "s3")


def test_the_higher_kind_of_source_keeps_the_days() -> None:
    found = terms(
        "A seen 2020-01-01 newspaper", "A seen 2020-05-01 newspaper",
        "B seen 2020-04-01", "B seen 2020-08-01",
    )  # fmt: skip
    assert found["B1"].sure == (("2020-04-01", "2020-08-02"),)
    assert bounds(found["A1"]) == (None, "2020-01-01", "2020-01-02", "2020-04-01")
    assert bounds(found["A2"]) == ("2020-05-01", "2020-05-01", "2020-05-02", "2020-05-02")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((2, 3), (2, 2), 0),
        ((2, 4), (2, 2), 1),
        ((2, 2), (2, 4), -1),
        ((0, 2), (2, 3), 1),
        ((2, 3), (0, 2), -1),
        ((0, 1), (2, 2), 0),  # the higher kind against twice the sources
        ((2, 2), (0, 1), 0),
        ((0, 4), (2, 2), 1),
    ],
)
def test_clearly_better(one: tuple[int, int], other: tuple[int, int], expected: int) -> None:
    assert better(one, other) == expected


def test_a_term_stated_by_the_gazette_is_not_parted_by_two_stray_sentences() -> None:
    stated = ("A from 2019-01-01 {0}", "A until 2020-12-31 {0}")
    rival = ("B seen 2020-06-01", "B seen 2020-06-10")
    gazette = terms(*(line.format("gazette") for line in stated), *rival)
    assert list(gazette) == ["A1", "B1", "B2"]
    assert gazette["A1"].sure == (("2019-01-01", "2021-01-01"),)
    release = terms(*(line.format("release") for line in stated), *rival)
    assert list(release) == ["A1", "A2", "B1"]


def test_hand_over_seen_only() -> None:
    found = terms(
        "A seen 2019-05-01", "A seen 2019-07-01", "B seen 2019-07-01", "B seen 2019-08-01"
    )
    day = "2019-07-01"
    assert (certainty(found["A1"], day), certainty(found["B1"], day)) == ("possible", "certain")
    assert ids(found["A1"])[1] == ids(found["B1"])[1] == ""


def test_hand_over_on_a_day_that_no_source_gives_to_the_outgoing() -> None:
    found = terms("A from 2019-05-01", "A left 2020-07-01", "B from 2020-07-01")
    day = "2020-07-01"
    assert (certainty(found["A1"], day), certainty(found["B1"], day)) == ("no", "certain")


def test_two_holders_seen_on_one_day_only() -> None:
    found = terms("A seen 2019-07-01", "B seen 2019-07-01")
    assert found["A1"].sure == found["B1"].sure == ()


def test_an_announced_holder_comes_after_whoever_is_surely_there() -> None:
    found = terms(
        "A announced 2020-08-11 effective=2020-10-01 cabinet",
        "C seen 2020-09-01", "C seen 2020-10-20", "D seen 2021-03-01",
    )  # fmt: skip
    assert bounds(found["A1"]) == ("2020-10-21", None, None, "2021-03-01")


def test_a_former_holder_was_there_before_whoever_was_there_by_then() -> None:
    found = terms("A former 2020-03-01", "B seen 2020-01-01", "B seen 2020-06-01")
    assert bounds(found["A1"]) == (None, None, None, "2020-01-01")
    assert found["A1"].grounds == "former"


def test_a_vacancy_lies_between_the_sure_days_around_it() -> None:
    found = terms(
        "A from 2019-07-10", "A until 2020-07-15", "- vacant 2020-07-25", "- vacant 2020-07-28",
        "B from 2020-08-06",
    )  # fmt: skip
    assert bounds(found["-1"]) == ("2020-07-16", "2020-07-25", "2020-07-29", "2020-08-06")
    assert found["-1"].sure == (("2020-07-25", "2020-07-26"), ("2020-07-28", "2020-07-29"))
    assert (found["-1"].grounds, found["-1"].how) == ("stated", "vacant")


def test_vacancies_round_a_holder_are_two() -> None:
    found = terms("- vacant 2019-01-01", "B seen 2019-06-01", "- vacant 2020-01-01")
    assert bounds(found["-1"])[2:] == ("2019-01-02", "2019-06-01")
    assert bounds(found["-2"])[:2] == ("2019-06-02", "2020-01-01")


def test_many_or_unknown_seats_exclude_nobody() -> None:
    lines = (*LONG_A, "B seen 2020-04-10", "B seen 2020-05-10", "- vacant 2020-06-01")
    for seats in (3, None):
        found = terms(*lines, seats=seats)
        assert found["A1"].sure == (("2020-01-10", "2020-09-11"),)
        assert bounds(found["B1"]) == (None, "2020-04-10", "2020-05-11", None)
        assert found["-1"].sure == (("2020-06-01", "2020-06-02"),)
