"""One voice among many that name others; an acting holder before and after a minister."""

from __future__ import annotations

import pytest

from graph_loader.asof import certainty
from tests.asof.telling import bounds, terms

BEFORE = tuple(f"A seen 2020-01-{day:02}" for day in range(1, 11))
AFTER = tuple(f"C seen 2020-03-{day:02}" for day in range(1, 11))
ONCE = "B seen 2020-02-10"


def test_who_is_named_once_where_others_are_named_all_the_time_is_possible_only() -> None:
    found = terms(*BEFORE, ONCE, *AFTER)
    assert certainty(found["B1"], "2020-02-10") == "possible"
    assert found["A1"].sure == (("2020-01-01", "2020-01-11"),)
    # Nobody is bounded by a day that is not sure.
    assert bounds(found["A1"])[3] == "2020-03-01"
    assert bounds(found["C1"])[0] == "2020-01-11"


@pytest.mark.parametrize(
    "others",
    [
        (*BEFORE[1:], ONCE, *AFTER),
        (*BEFORE, ONCE, *AFTER[1:]),
        (*BEFORE, ONCE, "B seen 2020-02-10", *AFTER),
        (*BEFORE, ONCE, "B from 2020-02-10 cabinet", *AFTER),
        (*BEFORE, ONCE),
    ],
    ids=["nine before", "nine after", "two voices", "a stated start", "the newest"],
)
def test_fewer_others_a_second_voice_or_a_stated_start_leave_the_day_sure(
    others: tuple[str, ...],
) -> None:
    assert certainty(terms(*others)["B1"], "2020-02-10") == "certain"


def test_one_source_that_repeats_itself_is_no_crowd() -> None:
    same = tuple(f"{word} voice=v" for word in (*BEFORE, *AFTER))
    assert certainty(terms(*same, ONCE)["B1"], "2020-02-10") == "certain"


def test_acting_before_and_after_a_minister_is_two_terms() -> None:
    found = terms(
        "C seen 2020-01-01 acting", "A seen 2020-03-01", "A seen 2020-06-01",
        "C seen 2020-09-01 acting",
    )  # fmt: skip
    assert found["C1 acting"].sure == (("2020-01-01", "2020-01-02"),)
    assert found["C2 acting"].sure == (("2020-09-01", "2020-09-02"),)


def test_one_voice_for_a_minister_does_not_part_who_acts() -> None:
    found = terms("C seen 2020-01-01 acting", "A seen 2020-03-01", "C seen 2020-09-01 acting")
    assert [name for name in found if name.startswith("C")] == ["C1 acting"]


def test_a_former_holder_is_not_offered_in_the_days_of_others_nor_in_short_gaps() -> None:
    found = terms(
        "A seen 2018-01-10", "A seen 2018-03-10", "B seen 2018-04-10", "B seen 2018-06-10",
        "C former 2019-02-19",
    )["C1"]  # fmt: skip
    days = ("2017-12-01", "2018-02-01", "2018-03-20", "2018-05-01")
    assert [certainty(found, day) for day in days] == ["possible", "no", "no", "no"]
