"""Names that are spelled differently: joined with a second signal, and only then."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.statements import SourceRecord
from tests.identity.told import loaded, persons, told
from tests.properties.ledger import Ledger, differences

HEAD = ("อธิบดี", "กรมทดสอบ")
DEPUTY = ("รองอธิบดี", "กรมทดสอบ")
ELSEWHERE = ("คณบดี", "คณะตัวอย่าง")
NAME, SPELLED, LATIN = "วิลาศ วงศ์ตัวอย่าง", "วิลาส วงษ์ตัวอย่าง", "Wilas Wongtuayang"
BROTHER = "วิชาญ วงศ์ตัวอย่าง"


def one(*records: SourceRecord) -> bool:
    return len(persons(loaded(*records))) == 1


def mention(ledger: Ledger, name: str) -> Mention:
    found = ledger.world.mentions_in_sources(ledger.world.records)
    return next(m for m in found if m.name == name)


def test_one_post_makes_them_one() -> None:
    first = told("a", "2016-01-01", (NAME, *HEAD))
    assert one(first, told("b", "2022-01-01", (SPELLED, *HEAD)))
    assert one(first, told("b", "2022-01-01", (LATIN, *HEAD)))


def test_one_body_does_where_the_days_fit() -> None:
    first = told("a", "2020-01-01", (NAME, *HEAD))
    assert one(first, told("b", "2021-06-01", (SPELLED, *DEPUTY)))
    assert not one(first, told("b", "2023-06-01", (SPELLED, *DEPUTY)))


def test_a_body_is_too_little_for_another_script() -> None:
    first = told("a", "2020-01-01", (NAME, *HEAD))
    assert not one(first, told("b", "2020-02-01", (LATIN, *DEPUTY)))


def test_nothing_in_common_leaves_two() -> None:
    first = told("a", "2020-01-01", (NAME, *HEAD))
    assert not one(first, told("b", "2020-01-02", (SPELLED, *ELSEWHERE)))


@pytest.mark.parametrize("where", [HEAD, DEPUTY])
def test_brothers_in_one_office_stay_two(where: tuple[str, str]) -> None:
    first = told("a", "2020-01-01", (NAME, *HEAD))
    assert not one(first, told("b", "2020-02-01", (BROTHER, *where)))


def test_a_source_that_names_both_tells_of_two() -> None:
    both = told("a", "2020-01-01", (NAME, *HEAD), (SPELLED, *DEPUTY))
    assert persons(loaded(both, told("b", "2020-02-01", (SPELLED, *HEAD)))) == [[NAME], [SPELLED]]


def test_a_slip_within_one_source_is_no_second_person() -> None:
    assert one(told("a", "2020-01-01", (NAME, *HEAD), (SPELLED, *HEAD)))


def test_the_spelling_written_most_often_is_shown() -> None:
    ledger = loaded(
        told("a", "2020-01-01", (SPELLED, *HEAD)),
        told("b", "2020-02-01", (NAME, *HEAD)),
        told("c", "2020-03-01", (NAME, *HEAD)),
    )
    [shown] = [v["name"] for key, v in ledger.whole.nodes.items() if key.label == "Person"]
    assert shown == NAME


RECORDS = (
    told("a", "2020-01-01", (NAME, *HEAD)),
    told("b", "2020-02-01", (SPELLED, *HEAD)),
    told("c", "2020-03-01", (LATIN, *HEAD)),
    told("d", "2020-04-01", (BROTHER, *DEPUTY)),
)


@pytest.mark.parametrize("order", [RECORDS, RECORDS[::-1], (*RECORDS[2:], *RECORDS[:2])])
def test_the_order_of_loading_changes_nothing(order: Sequence[SourceRecord]) -> None:
    ledger = loaded(*order)
    assert persons(ledger) == [[LATIN, NAME, SPELLED], [BROTHER]]
    assert differences(ledger.whole, ledger.derived_anew()) == []


def test_unloading_the_name_between_two_spellings_parts_them() -> None:
    ledger = loaded(*RECORDS)
    before = loaded(*RECORDS[1:])
    ledger.unload("a")
    assert differences(ledger.whole, before.whole) == []


def test_a_split_survives_loading_again_and_undoing_it_puts_back_what_was() -> None:
    ledger = loaded(*RECORDS)
    joined = loaded(*RECORDS)
    ids = sorted(mention(ledger, name).id for name in (NAME, SPELLED))
    ledger.judge(Judgement(1, "different", ids[0], ids[1]))
    assert not any({NAME, SPELLED} <= set(names) for names in persons(ledger))
    ledger.unload("b")
    ledger.load(RECORDS[1])
    means = ledger.world.means(ids)
    assert means[ids[0]] != means[ids[1]]
    ledger.undo(1)
    assert differences(ledger.whole, joined.whole) == []


def test_a_merge_reaches_where_no_signal_does_and_its_ids_resolve() -> None:
    ledger = loaded(
        told("a", "2020-01-01", (NAME, *HEAD)), told("b", "2020-02-01", (SPELLED, *ELSEWHERE))
    )
    ids = sorted(mention(ledger, name).id for name in (NAME, SPELLED))
    ledger.judge(Judgement(1, "same", ids[0], ids[1]))
    assert persons(ledger) == [[NAME, SPELLED]]
    assert len(set(ledger.world.means(ids).values())) == 1
    assert set(ledger.world.means(ids)) == set(ids)
