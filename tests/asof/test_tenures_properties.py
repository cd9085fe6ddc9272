"""What holds for the tenures of any evidence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from graph_loader.asof import certainty
from graph_loader.derive.evidence import Evidence, Traits, speaker
from graph_loader.derive.period import Dated, Tenure
from graph_loader.derive.tenures import tenures
from graph_loader.derive.term.spans import common
from tests.asof.evidences import EVIDENCE, ONE_SEAT, TRAITS

MANY = settings(max_examples=150)


def without_statements(found: Iterable[Tenure]) -> list[Tenure]:
    return [replace(tenure, supports=(), contradicts=()) for tenure in found]


def check_period(found: Dated) -> None:
    for lo, hi in ((found.start_min, found.start_max), (found.end_min, found.end_max)):
        assert lo is None or hi is None or lo <= hi
    assert all(start < end for start, end in found.sure)
    assert all(one[1] < other[0] for one, other in pairwise(found.sure))
    if found.sure:
        assert found.start_max is not None
        assert found.start_max <= found.sure[0][0]
        assert found.end_min is None or found.sure[-1][1] <= found.end_min
    for start, end in found.sure:
        assert found.start_min is None or found.start_min <= start
        assert found.end_max is None or end <= found.end_max


@MANY
@given(TRAITS, EVIDENCE)
def test_bounds_are_ordered_and_hold_the_sure_days(traits: Traits, told: list[Evidence]) -> None:
    for tenure in tenures(traits, told):
        check_period(tenure)


@MANY
@given(TRAITS, EVIDENCE.flatmap(lambda told: st.tuples(st.just(told), st.permutations(told))))
def test_the_order_of_evidence_does_not_matter(
    traits: Traits, told: tuple[list[Evidence], list[Evidence]]
) -> None:
    assert tenures(traits, told[0]) == tenures(traits, told[1])


@MANY
@given(TRAITS, EVIDENCE, st.integers(0, 13))
def test_a_duplicate_of_one_voice_changes_nothing_but_what_is_listed(
    traits: Traits, told: list[Evidence], at: int
) -> None:
    if not told:
        return
    piece = told[at % len(told)]
    again = replace(piece, statement="copy", voice=speaker(piece))
    assert without_statements(tenures(traits, told)) == without_statements(
        tenures(traits, [*told, again])
    )


@MANY
@given(ONE_SEAT, EVIDENCE)
def test_no_two_are_certain_in_one_seat_on_one_day(traits: Traits, told: list[Evidence]) -> None:
    held = [t for t in tenures(traits, told) if t.how in ("substantive", "vacant")]
    for one, other in combinations(held, 2):
        assert not common(one.sure, other.sure), (one, other)


@MANY
@given(TRAITS, EVIDENCE)
def test_every_statement_on_a_holder_stands_beside_a_tenure(
    traits: Traits, told: list[Evidence]
) -> None:
    found = tenures(traits, told)
    listed = {(t.holder, s.statement, s.as_) for t in found for s in (*t.supports, *t.contradicts)}
    held = {t.holder for t in found}
    for piece in told:
        if piece.says not in ("dissolved", "reconstituted", "died"):
            assert (piece.holder, piece.statement, piece.says) in listed, piece
            assert piece.holder in held


@MANY
@given(TRAITS, EVIDENCE)
def test_nobody_is_shut_out_on_a_day_of_their_own_unless_gainsaid(
    traits: Traits, told: list[Evidence]
) -> None:
    found = tenures(traits, told)
    for piece in told:
        if piece.says not in ("seen", "chaired") or piece.on is None or len(piece.on) != 10:
            continue
        own = [t for t in found if (t.holder, t.how) == (piece.holder, piece.how)]
        gainsaid = {s.statement for t in found if t.holder == piece.holder for s in t.contradicts}
        if piece.statement not in gainsaid:
            assert any(certainty(t, piece.on) != "no" for t in own), piece


@MANY
@given(TRAITS, EVIDENCE)
def test_terms_of_one_holder_share_no_sure_day_and_count_from_one(
    traits: Traits, told: list[Evidence]
) -> None:
    found = tenures(traits, told)
    for key in {(t.holder, t.how) for t in found}:
        terms = [t for t in found if (t.holder, t.how) == key]
        assert [t.term for t in terms] == list(range(1, len(terms) + 1))
        for one, other in combinations(terms, 2):
            assert not common(one.sure, other.sure)
