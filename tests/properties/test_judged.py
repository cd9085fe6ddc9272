"""Judgements: undone as if never made, later before earlier, apart before together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from graph_loader.identity.judgements import Judgement, Verdict
from graph_loader.identity.mentions import Mention, mentions_of
from graph_loader.statements import SourceRecord
from tests.properties.ledger import Ledger, differences
from tests.properties.profiles import SOME
from tests.properties.sources import documents

SAME, DIFFERENT = "same", "different"


def pair(data: st.DataObject, found: Sequence[SourceRecord]) -> tuple[str, str]:
    """Two mentions of one kind that a person may judge freely."""
    kinds: dict[str, list[Mention]] = {}
    for mention in (m for record in found for m in mentions_of(record)):
        kinds.setdefault(mention.kind, []).append(mention)
    judged = [ids for kind, ids in sorted(kinds.items()) if kind != "decision" and len(ids) > 1]
    assume(judged)
    among = sorted(mention.id for mention in data.draw(st.sampled_from(judged)))
    chosen = data.draw(st.lists(st.sampled_from(among), min_size=2, max_size=2, unique=True))
    low, high = sorted(chosen)
    return low, high


def meaning(ledger: Ledger, mention: str) -> str:
    return ledger.world.means([mention])[mention]


@SOME
@given(st.data(), st.sampled_from([SAME, DIFFERENT]))
def test_done_and_undone_is_never_done(data: st.DataObject, verdict: Verdict) -> None:
    found = data.draw(documents())
    ledger = Ledger()
    ledger.load(*found)
    before = replace(ledger.whole, nodes=dict(ledger.whole.nodes),
                     relationships=dict(ledger.whole.relationships))  # fmt: skip
    ledger.judge(Judgement(1, verdict, *pair(data, found)))
    ledger.undo(1)
    assert differences(ledger.whole, before) == []


@SOME
@given(st.data())
def test_the_later_judgement_on_a_pair_counts(data: st.DataObject) -> None:
    found = data.draw(documents())
    ledger = Ledger()
    ledger.load(*found)
    one, other = pair(data, found)
    ledger.judge(Judgement(1, "same", one, other))
    ledger.judge(Judgement(2, "different", one, other))
    assert meaning(ledger, one) != meaning(ledger, other)
    ledger.undo(2)
    first = ledger.derived_anew()
    ledger.judge(Judgement(3, "different", one, other), Judgement(4, "same", one, other))
    ledger.undo(3, 4)
    assert differences(ledger.whole, first) == []


@SOME
@given(st.data())
def test_apart_beats_together_also_through_others(data: st.DataObject) -> None:
    found = data.draw(documents(3, 4))
    ledger = Ledger()
    one, other = pair(data, found)
    ledger.judge(Judgement(1, "different", one, other))
    kind = one.rsplit("-", 1)[0]
    among = sorted(m.id for r in found for m in mentions_of(r) if m.kind == kind)
    for number, third in enumerate(among, 2):
        if third not in (one, other):
            ledger.judge(Judgement(number * 2, "same", *sorted((one, third))))
            ledger.judge(Judgement(number * 2 + 1, "same", *sorted((other, third))))
    ledger.load(*found)
    assert meaning(ledger, one) != meaning(ledger, other)
    assert differences(ledger.whole, ledger.derived_anew()) == []


@SOME
@given(st.data())
def test_a_judgement_waits_for_its_mentions(data: st.DataObject) -> None:
    found = data.draw(documents())
    one, other = pair(data, found)
    apart = Judgement(1, "different", one, other)
    at_once, later = Ledger(), Ledger()
    at_once.load(*found)
    at_once.judge(apart)
    later.judge(apart)
    later.load(*found)
    assert differences(later.whole, at_once.whole) == []
    gone = later.world.mentions([one])[0].source
    later.unload(gone)
    assert later.world.judgements() == (apart,)
    later.load(next(record for record in found if record.source.id == gone))
    assert meaning(later, one) != meaning(later, other)
    assert differences(later.whole, at_once.whole) == []
