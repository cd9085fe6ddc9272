"""The table of `asof/README.md`, statement by statement, where only one holder is spoken of."""

from __future__ import annotations

from tests.asof.telling import bounds, ids, terms


def test_sights_farther_apart_than_the_reach_are_one_term_with_two_sure_spans() -> None:
    found = terms("A seen 2016-01-10", "A seen 2019-02-07")
    assert list(found) == ["A1"]
    assert found["A1"].sure == (("2016-01-10", "2016-01-11"), ("2019-02-07", "2019-02-08"))
    assert bounds(found["A1"]) == (None, "2016-01-10", "2019-02-08", None)
    assert found["A1"].seen == ("2016-01-10", "2019-02-07")


def test_sights_exactly_the_reach_apart_are_joined() -> None:
    near = terms("A seen 2018-01-01", "A seen 2020-01-01")["A1"]
    far = terms("A seen 2018-01-01", "A seen 2020-01-02")["A1"]
    assert near.sure == (("2018-01-01", "2020-01-02"),)
    assert len(far.sure) == 2


def test_a_start_without_an_end_is_sure_to_the_last_sight_at_any_distance() -> None:
    found = terms("A from 2010-01-01", "A seen 2019-02-07")["A1"]
    assert found.sure == (("2010-01-01", "2019-02-08"),)
    assert (found.grounds, found.stated_from, found.stated_until) == ("stated", "2010-01-01", None)


def test_a_month_and_a_day_in_it_are_one_start() -> None:
    found = terms("A from 2019-07", "A from 2019-07-10", "A seen 2020-01-01")
    assert list(found) == ["A1"]
    assert bounds(found["A1"])[:2] == ("2019-07-10", "2019-07-10")
    assert found["A1"].stated_from == "2019-07-10"


def test_two_stated_ends_leave_the_days_between_possible() -> None:
    found = terms("A from 2019-01-01", "A until 2020-07-15", "A left 2020-10-01 newspaper")["A1"]
    assert bounds(found) == ("2019-01-01", "2019-01-01", "2020-07-16", "2020-10-01")
    assert found.sure == (("2019-01-01", "2020-07-16"),)
    assert found.stated_until == "2020-07-15/2020-09-30"


def test_an_end_in_a_year_makes_its_first_day_the_last_sure_one() -> None:
    found = terms("A from 2018-05-01", "A until 2020")["A1"]
    assert bounds(found) == ("2018-05-01", "2018-05-01", "2020-01-02", "2021-01-01")
    assert found.sure == (("2018-05-01", "2020-01-02"),)


def test_a_stated_last_day_and_the_first_day_out_after_it_are_the_same_end() -> None:
    last, out = terms("A until 2020-07-15")["A1"], terms("A left 2020-07-16")["A1"]
    assert bounds(last) == bounds(out) == (None, "2020-07-15", "2020-07-16", "2020-07-16")
    assert last.sure == out.sure == (("2020-07-15", "2020-07-16"),)
    assert last.stated_until == out.stated_until == "2020-07-15"


def test_a_lone_start_amid_sights_is_gainsaid() -> None:
    found = terms(
        "A seen 2019-01-10", "A seen 2019-06-10", "A from 2019-09-01", "A seen 2020-01-01"
    )
    assert list(found) == ["A1"]
    assert found["A1"].sure == (("2019-01-10", "2020-01-02"),)
    assert ids(found["A1"]) == ("s1 s2 s4", "s3")
    assert found["A1"].stated_from is None


def test_the_same_start_in_the_gazette_begins_another_term() -> None:
    found = terms(
        "A seen 2019-01-10", "A seen 2019-06-10", "A from 2019-09-01 gazette", "A seen 2020-01-01"
    )
    assert bounds(found["A1"]) == (None, "2019-01-10", "2019-06-11", "2019-09-01")
    assert bounds(found["A2"]) == ("2019-09-01", "2019-09-01", "2020-01-02", None)


def test_two_voices_in_one_gap_are_no_stray() -> None:
    sights = ("A seen 2020-01-10", "A seen 2020-03-10", "A seen 2020-05-10")
    one = terms(*sights, "A left 2020-04-01", "A left 2020-04-01 voice=s4")
    two = terms(*sights, "A left 2020-04-01", "A left 2020-04-01")
    assert list(one) == ["A1"]
    assert list(two) == ["A1", "A2"]
    assert two["A2"].start_min == "2020-04-02"


def test_a_leaving_followed_by_sights_only_beyond_the_reach_stands() -> None:
    found = terms("A seen 2020-01-10", "A left 2020-04-01", "A seen 2020-12-01", reach=90)
    assert bounds(found["A1"])[2:] == ("2020-04-01", "2020-04-01")
    assert found["A2"].start_min == "2020-04-02"


def test_a_sight_shortly_before_the_stated_start_is_in_dispute() -> None:
    found = terms("A seen 2019-08-29", "A from 2019-09-01 gazette", "A seen 2020-01-01")["A1"]
    assert bounds(found)[:2] == ("2019-08-29", "2019-09-01")
    assert found.sure == (("2019-09-01", "2020-01-02"),)
    assert ids(found) == ("s2 s3", "s1")


def test_a_sight_on_the_first_day_out_is_in_dispute() -> None:
    found = terms("A seen 2020-01-01", "A left 2020-04-01 gazette", "A seen 2020-04-01")["A1"]
    assert bounds(found)[2:] == ("2020-04-01", "2020-04-02")
    assert found.sure == (("2020-01-01", "2020-04-01"),)


def test_an_end_told_in_advance_yields_to_what_happened() -> None:
    ahead = ("A from 2021-01-01", "A until 2024-12-31 published=2021-01-05", "A seen 2022-06-01")
    left = terms(*ahead, "A left 2023-03-01")["A1"]
    assert bounds(left)[2:] == ("2023-03-01", "2023-03-01")
    assert ids(left) == ("s1 s3 s4", "s2")
    former = terms(*ahead, "A former 2023-03-01")["A1"]
    assert bounds(former)[2:] == ("2022-06-02", "2023-03-01")
    rival = terms(*ahead, "B seen 2023-03-01")["A1"]
    assert bounds(rival)[2:] == ("2022-06-02", "2023-03-01")


def test_a_start_told_in_advance_begins_nothing_until_a_sight() -> None:
    alone = terms("A from 2020-10-01 published=2020-09-08")["A1"]
    assert (alone.began, alone.sure, alone.start_min) == ("announced", (), "2020-10-01")
    seen = terms("A from 2020-10-01 published=2020-09-08", "A seen 2020-11-03")["A1"]
    assert (seen.began, seen.sure) == ("yes", (("2020-10-01", "2020-11-04"),))


def test_announced_and_planned_stay_what_they_are_until_seen() -> None:
    announced = terms("A announced 2020-08-11 effective=2020-10-01 cabinet")["A1"]
    assert (announced.began, announced.grounds) == ("announced", "announced")
    assert bounds(announced) == ("2020-10-01", None, None, None)
    planned = terms("A planned 2020-07-08 until=2020-07-10 published=2020-05-13")["A1"]
    assert (planned.began, planned.stated_until) == ("planned", "2020-07-10")
    assert bounds(planned) == ("2020-07-08", None, None, "2020-07-11")
    held = terms("A planned 2020-07-08 until=2020-07-10 published=2020-05-13", "A seen 2020-07-09")
    assert held["A1"].began == "yes"
    assert held["A1"].sure == (("2020-07-09", "2020-07-10"),)


def test_an_announcement_splits_no_term() -> None:
    found = terms(
        "A seen 2020-01-01", "A announced 2020-08-11 effective=2020-10-01 cabinet",
        "A seen 2020-12-01",
    )  # fmt: skip
    assert found["A1"].sure == (("2020-01-01", "2020-12-02"),)
    assert ids(found["A1"]) == ("s1 s3", "s2")


def test_presiding_before_the_term_is_possible_on_its_own() -> None:
    found = terms("A chaired 2018-01-01", "A from 2019-01-01", "A seen 2019-05-01")
    assert (found["A1"].grounds, found["A1"].sure) == ("chaired", ())
    assert bounds(found["A1"]) == (None, None, None, "2019-01-01")
    assert found["A2"].start_min == "2019-01-01"


def test_death_ends_every_way_of_holding_and_gainsays_later_sights() -> None:
    found = terms(
        "A seen 2020-01-01", "A seen 2020-01-05 acting", "A died 2020-03-01",
        "A seen 2020-03-20 voice=late", "A seen 2020-03-25 voice=late",
    )  # fmt: skip
    assert found["A1"].end_max == found["A1 acting"].end_max == "2020-03-02"
    assert ids(found["A1"]) == ("s1 s3", "s4 s5")


def test_one_report_of_a_death_yields_to_two_sources_that_see_the_holder_later() -> None:
    found = terms(
        "A seen 2020-01-01", "A died 2020-03-01", "A seen 2020-03-20", "A seen 2020-05-20"
    )
    assert found["A1"].sure == (("2020-01-01", "2020-05-21"),)
    assert ids(found["A1"]) == ("s1 s3 s4", "s2")


def test_a_new_constitution_parts_even_a_stated_term() -> None:
    found = terms("A from 2018-01-01", "- reconstituted 2019-06-01", "A seen 2020-01-01")
    assert bounds(found["A1"]) == ("2018-01-01", "2018-01-01", "2018-01-02", "2019-06-01")
    assert bounds(found["A2"])[:2] == ("2019-06-01", "2020-01-01")
    assert ids(found["A1"])[0] == "s1 s2"


def test_a_month_is_a_sight_of_some_day_in_it() -> None:
    found = terms("A seen 2020-05")["A1"]
    assert (bounds(found), found.sure) == ((None, "2020-05-31", "2020-05-02", None), ())
    assert (found.grounds, found.seen) == ("seen", ())


def test_acting_is_joined_within_a_month_and_not_across_the_minister() -> None:
    month = terms("C seen 2020-05-01 acting", "C seen 2020-06-01 acting")["C1 acting"]
    longer = terms("C seen 2020-05-01 acting", "C seen 2020-06-02 acting")["C1 acting"]
    across = terms(
        "C seen 2020-05-04 acting", "A seen 2020-05-10", "C seen 2020-05-18 acting"
    )["C1 acting"]  # fmt: skip
    assert (len(month.sure), len(longer.sure), len(across.sure)) == (1, 2, 2)


def test_a_stated_start_of_acting_runs_to_the_last_sight_but_not_across_the_minister() -> None:
    stated = ("C from 2020-01-01 acting", "C seen 2020-04-01 acting")
    assert terms(*stated)["C1 acting"].sure == (("2020-01-01", "2020-04-02"),)
    across = terms(*stated, "A seen 2020-02-01")["C1 acting"]
    assert across.sure == (("2020-01-01", "2020-01-02"), ("2020-04-01", "2020-04-02"))
