"""Seats that come with another seat."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from graph_loader.derive.carrying import Carrying, CarryingEvidence, carryings
from graph_loader.derive.chains import carried_order
from graph_loader.derive.evidence import Support, Traits
from graph_loader.derive.ex_officio import ex_officio, numbered
from graph_loader.derive.tenures import tenures
from tests.asof.evidences import EVIDENCE, TRAITS
from tests.asof.telling import bounds, told
from tests.asof.test_tenures_properties import check_period


def link(carrier: str = "a", role: str = "b", *says: tuple[str, str]) -> Carrying:
    pieces = says or (("carries", "2020-05-13"),)
    (found,) = carryings(
        CarryingEvidence(f"{carrier}{role}{number}", what, carrier, role, on)  # type: ignore[arg-type]
        for number, (what, on) in enumerate(pieces)
    )
    return found


def test_later_start_and_earlier_end() -> None:
    above = tenures(Traits(), told("P from 2019-11-01", "P seen 2020-08-01", "P left 2020-10-01"))
    (found,) = ex_officio(link(), above)
    assert bounds(found) == ("2020-05-13", "2020-05-13", "2020-10-01", "2020-10-01")
    assert found.sure == (("2020-05-13", "2020-10-01"),)
    assert (found.how, found.holder, found.through) == ("ex_officio", "P", ("a>b#1",))
    assert (found.stated_from, found.stated_until) == ("2020-05-13", "2020-09-30")
    assert found.seen == ("2020-08-01",)
    assert Support("ab0", "carries", "2020-05-13") in found.supports


def test_who_left_before_the_carrying_has_no_seat() -> None:
    above = tenures(Traits(), told("P from 2018-11-01", "P left 2020-05-13"))
    assert ex_officio(link(), above) == ()


def test_who_is_announced_is_announced_in_both() -> None:
    above = tenures(Traits(), told("P announced 2020-08-11 effective=2020-10-01"))
    (found,) = ex_officio(link(), above)
    assert (found.began, found.sure, found.start_min) == ("announced", (), "2020-10-01")


def test_acting_sits_there_and_an_empty_seat_gives_nobody() -> None:
    above = tenures(Traits(), told("C seen 2020-06-01 acting", "- vacant 2020-06-01"))
    (found,) = ex_officio(link(), above)
    assert (found.holder, found.sure) == ("C", (("2020-06-01", "2020-06-02"),))


def test_a_chain_lists_the_carryings_it_came_by() -> None:
    above = tenures(Traits(), told("P from 2021-01-01", "P seen 2021-06-01"))
    second = ex_officio(link("a", "b"), above)
    (found,) = ex_officio(link("b", "c", ("carries", "2021-03-01")), second, through="id of b>c")
    assert found.through == ("a>b#1", "id of b>c")
    assert found.sure == (("2021-03-01", "2021-06-02"),)


def test_terms_count_anew_over_all_carriers() -> None:
    above = tenures(Traits(), told("P from 2021-01-01", "P seen 2021-06-01"))
    both = [*ex_officio(link("a", "c"), above), *ex_officio(link("b", "c"), above)]
    assert [found.term for found in both] == [1, 1]
    assert [found.term for found in numbered(both)] == [1, 2]


@given(TRAITS, EVIDENCE, st.sampled_from(["2018-06-01", "2019", "2020-03"]))
def test_the_bounds_stay_ordered(traits: Traits, evidence: object, since: str) -> None:
    above = tenures(traits, evidence)  # type: ignore[arg-type]
    for found in ex_officio(link("a", "b", ("carries", since)), above):
        check_period(found)
        assert found.holder is not None


def test_a_carrying_role_comes_before_what_it_carries() -> None:
    found = carried_order({"c": {"d"}, "a": {"b", "c"}, "b": {"c"}})
    assert (found.order, found.cycles) == (("a", "b", "c", "d"), ())
    assert found.followed("a", "b")


def test_a_cycle_is_reported_and_not_followed() -> None:
    found = carried_order({"x": {"a"}, "a": {"b"}, "b": {"c"}, "c": {"a", "d"}})
    assert found.cycles == (("a", "b", "c"),)
    assert sorted(found.order) == ["a", "b", "c", "d", "x"]
    assert found.order.index("x") < found.order.index("a")
    assert found.order.index("c") < found.order.index("d")
    assert not found.followed("a", "b")
    assert found.followed("c", "d")
    assert found.followed("x", "a")
