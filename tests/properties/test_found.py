"""Histories that once went wrong, smallest first found."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from graph_loader.facts import KINDS
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import mentions_of
from graph_loader.statements import Source, SourceRecord
from tests.properties.ledger import Ledger, differences
from tests.properties.sources import source_record

Stated = tuple[str, dict[str, Any]]


def record(name: str, *facts: Stated, same_as: tuple[str, ...] = ()) -> SourceRecord:
    source = Source(name, name, kind="release", same_as=same_as)
    return source_record(source, [KINDS[kind].model_validate(fields) for kind, fields in facts])


def seen(holder: str, role: Any, on: str = "2020-05-13") -> Stated:
    return "tenure", {"holder": {"person": holder}, "role": role, "on": on}


def role(post: str, agency: str) -> dict[str, Any]:
    return {"post": post, "agency": {"name": agency}}


def mention(found: SourceRecord, kind: str, name: str = "") -> str:
    return next(m.id for m in mentions_of(found) if m.kind == kind and m.name.startswith(name))


def names(kind: str, ledger: Ledger) -> int:
    """How many entities of a kind there are."""
    return sum(key.label == kind for key in ledger.whole.nodes)


def terms(ledger: Ledger) -> dict[str, int]:
    """Holder's name → number of tenures."""
    held = [tie.start for tie in ledger.whole.relationships if tie.type == "HOLDS"]
    return dict(Counter(str(ledger.whole.nodes[holder]["name"]) for holder in held))


def check(ledger: Ledger) -> None:
    assert differences(ledger.whole, ledger.derived_anew()) == []


# Which of two mentions has the lesser id depends on the names of their sources: all ways are met.
OTHERS = "abcdefghijlmnopq"
HEAD = role("อธิบดี", "กรมทดสอบ")
ONE, OTHER = "นามหนึ่ง สกุลเดียว", "นามสอง สกุลคู่"


def test_a_new_version_without_a_short_form_lets_go_of_who_came_by_it() -> None:
    stays = ("dissolution", {"agency": {"name": "กระทรวงตัวอย่าง"}, "on": "2021"})
    claims = ("agency", {"agency": {"name": "กระทรวงตัวอย่าง"}, "short": ["กตย."]})
    for other in OTHERS:
        ledger = Ledger()
        ledger.load(record(other, seen(ONE, role("อธิบดี", "กตย."))))
        ledger.load(record("k", stays, claims))
        assert names("Agency", ledger) == 1
        ledger.load(record("k", stays))
        assert names("Agency", ledger) == 2
        check(ledger)


def test_posts_that_need_no_body_are_one_in_whatever_order() -> None:
    ledger = Ledger()
    for name in "abc":
        ledger.load(record(name, seen(ONE, {"post": "ที่ปรึกษานายกรัฐมนตรี"})))
    assert names("Role", ledger) == 1
    check(ledger)


def test_an_identifier_alone_makes_one() -> None:
    ledger = Ledger()
    for name, agency in ("a", "กรมทดสอบ"), ("b", "กระทรวงตัวอย่าง"):
        identified = {"agency": {"name": agency}, "identifiers": {"wikidata": "Q1"}}
        ledger.load(record(name, ("agency", identified)))
    assert names("Agency", ledger) == 1
    check(ledger)


def test_an_identifier_makes_one_of_posts_in_two_bodies() -> None:
    ledger = Ledger()
    for name, agency in ("a", "กรมทดสอบ"), ("b", "กระทรวงตัวอย่าง"):
        identified = {"role": role("อธิบดี", agency), "identifiers": {"wikidata": "Q1"}}
        ledger.load(record(name, ("role", identified)))
    assert names("Role", ledger) == 1
    check(ledger)


def test_a_posts_short_form_says_nothing_of_another_body() -> None:
    introduced = ("role", {"role": role("ผู้แทนตัวอย่าง", "กรมทดสอบ"), "short": ["ผทย."]})
    elsewhere = seen(ONE, role("ผทย.", "กระทรวงตัวอย่าง"))
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(record("k", introduced, elsewhere))
        ledger.load(record(name, elsewhere))
        assert names("Role", ledger) == 2
        check(ledger)


def test_sittings_of_two_bodies_on_one_day_are_two() -> None:
    numbered = {"body": {"name": "กรมทดสอบ"}, "number": "1/2563", "date": "2020-05-13"}
    by_day = {"body": {"name": "กระทรวงตัวอย่าง"}, "date": "2020-05-13"}
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(
            record("k", ("meeting", {"meeting": numbered}), ("meeting", {"meeting": by_day}))
        )
        ledger.load(record(name, ("meeting", {"meeting": by_day})))
        assert names("Meeting", ledger) == 2
        check(ledger)


def decision(number: str, what: str = "ก", **more: Any) -> Stated:
    meeting = {"body": {"name": "กรมทดสอบ"}, "number": number}
    return "decision", {"meeting": meeting, "verb": "approved", "what": what, **more}


def test_a_decision_about_another_sitting_is_not_made_there() -> None:
    other = {"body": {"name": "กระทรวงตัวอย่าง"}, "number": "2/2563", "date": "2020-05-13"}
    ledger = Ledger()
    ledger.load(record("a", decision("1/2563", about=[{"meeting": other}])))
    made = [tie for tie in ledger.whole.relationships if tie.type == "MADE"]
    assert len(made) == 1
    sittings = [v for k, v in ledger.whole.nodes.items() if k.label == "Meeting"]
    assert sorted(str(v["name"]) for v in sittings) == ["กรมทดสอบ 1/2563", "กระทรวงตัวอย่าง 2/2563"]
    check(ledger)


def test_a_sitting_only_pointed_to_follows_its_body() -> None:
    other = {"body": {"name": "กระทรวงตัวอย่าง"}, "number": "2/2563"}
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(record("k", decision("1/2563", about=[{"meeting": other}])))
        ended = ("dissolution", {"agency": other["body"], "on": "2021"})
        ledger.load(record(name, ended))
        check(ledger)


def test_decisions_of_two_sittings_stay_two_whatever_people_say() -> None:
    first, second = record("a", decision("1/2563")), record("b", decision("2/2563"))
    one, other = sorted((mention(first, "decision"), mention(second, "decision")))
    ledger = Ledger()
    ledger.judge(Judgement(1, "same", one, other))
    ledger.load(first)
    ledger.load(second)
    assert names("Decision", ledger) == 2
    check(ledger)


def test_a_decision_goes_with_its_sitting_to_another_id_and_back() -> None:
    told = [record(name, decision("1/2563", about=[{"person": ONE}])) for name in "abcd"]
    ledger = Ledger()
    for found in told:
        ledger.load(found)
    sittings = sorted(mention(found, "meeting") for found in told)
    ledger.judge(*(Judgement(n, "different", sittings[0], s) for n, s in enumerate(sittings[1:])))
    check(ledger)
    for found in told:
        ledger.load(record(found.source.id, decision("1/2563", about=[{"person": OTHER}])))
        check(ledger)
    for found in told:
        ledger.unload(found.source.id)
        check(ledger)


def test_a_death_ends_the_terms_that_other_sources_tell() -> None:
    second = role("ผู้แทนตัวอย่าง", "กระทรวงตัวอย่าง")
    ledger = Ledger()
    ledger.load(record("a", seen(ONE, HEAD), seen(ONE, second)))
    ledger.load(record("b", seen(ONE, HEAD, "2020-06-01"),
                       ("death", {"person": ONE, "on": "2021-01-10"})))  # fmt: skip
    assert names("Person", ledger) == 1
    check(ledger)
    ledger.unload("b")
    check(ledger)


def test_near_duplicates_speak_once_while_both_are_there() -> None:
    text = tuple(f"{number:08x}" for number in range(16))
    other = (*text[1:], "0000ffff")
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(replaced(record("k", seen(ONE, HEAD)), text))
        ledger.load(replaced(record(name, seen(ONE, HEAD)), other))
        assert voices(ledger) == {min("k", name)}
        check(ledger)
        ledger.unload(min("k", name))
        assert voices(ledger) == {max("k", name)}
        check(ledger)


def replaced(found: SourceRecord, likeness: tuple[str, ...]) -> SourceRecord:
    return replace(found, source=replace(found.source, likeness=likeness))


def voices(ledger: Ledger) -> set[str]:
    nodes = ledger.whole.nodes.items()
    return {str(values["voice"]) for key, values in nodes if key.label == "Source"}


def test_twins_that_come_late_take_back_a_rival() -> None:
    days = ["2020-01-10", "2020-04-10", "2020-05-10", "2020-08-10"]
    ledger = Ledger()
    for name, holder, day in zip("abcd", [ONE, OTHER, OTHER, ONE], days, strict=True):
        ledger.load(record(name, seen(holder, HEAD, day)))
    assert terms(ledger) == {ONE: 2, OTHER: 1}
    elsewhere = ("death", {"person": "นามสาม สกุลใด", "on": "2021"})
    ledger.load(record("x", elsewhere, same_as=("b", "c")))
    assert terms(ledger) == {ONE: 1, OTHER: 2}
    check(ledger)


def test_whoever_presided_is_the_one_that_a_later_source_names() -> None:
    where = {"meeting": {"body": {"name": "กรมทดสอบ"}, "date": "2020-05-13"}}
    there = {"who": {"person": ONE}, "in": where}
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(record("k", ("participation", {**there, "capacity": "chair"})))
        ledger.load(record(name, ("participation", there)))
        assert terms(ledger) == {ONE: 1}
        check(ledger)


def test_one_decision_in_other_words_is_found_by_what_it_is_about() -> None:
    about = [{"agency": {"name": "กระทรวงตัวอย่าง"}}]
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(record("k", decision("1/2563", "ก", about=about)))
        ledger.load(record(name, decision("1/2563", "ข", about=about)))
        assert names("Decision", ledger) == 1
        check(ledger)


def test_an_order_ends_the_terms_that_other_sources_tell() -> None:
    body = HEAD["agency"]
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(record("k", seen(ONE, HEAD, "2019-02-07"), seen(ONE, HEAD, "2020-02-01")))
        assert terms(ledger) == {ONE: 1}
        ledger.load(record(name, ("constitution", {"agency": body, "from": "2019-09-15"})))
        assert terms(ledger) == {ONE: 2}
        check(ledger)


def test_what_a_post_carries_follows_its_holders_through_a_chain() -> None:
    second, third = role("ผู้แทนตัวอย่าง", "กรมทดสอบ"), role("กรรมการ", "กระทรวงตัวอย่าง")
    carries = ({"role": HEAD, "gives": second}, {"role": second, "gives": third})
    told = [("carrying", {**one, "decided": "2019-02-07"}) for one in carries]
    for name in OTHERS:
        ledger = Ledger()
        ledger.load(record("k", *told))
        ledger.load(record(name, seen(ONE, HEAD, "2020-02-01")))
        assert terms(ledger) == {ONE: 3}
        check(ledger)
