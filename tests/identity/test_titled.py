"""One full name, nothing else in common: a title that few bear is a second signal, in its time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import pytest

from graph_loader.identity.titled import title_kinds
from graph_loader.statements import SourceRecord
from tests.identity.told import loaded, persons, told
from tests.properties.ledger import differences

NAME = "วิลาศ วงศ์ตัวอย่าง"
HEAD = ("อธิบดี", "กรมทดสอบ")
PARTY = ("หัวหน้า", "พรรคตัวอย่าง")
FOUNDATION = ("ประธาน", "มูลนิธิตัวอย่าง")


def number(*records: SourceRecord) -> int:
    means = loaded(*records)
    ids = [m.id for m in means.world.mentions_in_sources(means.world.records) if m.kind == "person"]
    return len(set(means.world.means(ids).values()))


@pytest.mark.parametrize(
    ("first", "second"),
    [("พล.อ.", "พลเอก "), ("พลโท ", "พล.อ."), ("นพ.", "นายแพทย์"), ("ดร.", "ศ.ดร.")],
)
def test_a_title_of_one_kind_within_two_years(first: str, second: str) -> None:
    one = told("a", "2020-01-01", (f"{first}{NAME}", *HEAD))
    assert number(one, told("b", "2021-12-01", (f"{second}{NAME}", *PARTY))) == 1
    assert number(one, told("b", "2022-12-01", (f"{second}{NAME}", *PARTY))) == 2


@pytest.mark.parametrize(
    ("first", "second"), [("นาย", "นาย"), ("", ""), ("พล.อ.", ""), ("นพ.", "พล.อ."), ("", "ดร.")]
)
def test_no_title_that_both_bear_leaves_two(first: str, second: str) -> None:
    one = told("a", "2020-01-01", (f"{first}{NAME}", *HEAD))
    assert number(one, told("b", "2020-02-01", (f"{second}{NAME}", *PARTY))) == 2


def test_another_name_of_that_title_is_another() -> None:
    one = told("a", "2020-01-01", (f"พล.อ.{NAME}", *HEAD))
    assert number(one, told("b", "2020-02-01", ("พล.อ.วิชาญ วงศ์ตัวอย่าง", *PARTY))) == 2


CAREER = (
    told("a", "2020-01-01", (f"พล.อ.{NAME}", *HEAD)),
    told("b", "2021-10-01", (f"พลเอก {NAME}", *PARTY)),
    told("c", "2023-06-01", (f"พล.อ.{NAME}", *FOUNDATION)),
)


@pytest.mark.parametrize("order", [*permutations(CAREER)])
def test_a_career_hangs_together_by_what_lies_between(order: Sequence[SourceRecord]) -> None:
    ledger = loaded(*order)
    assert persons(ledger) == [[NAME]]
    assert differences(ledger.whole, ledger.derived_anew()) == []
    ledger.unload("b")
    assert number(CAREER[0], CAREER[2]) == 2
    assert differences(ledger.whole, loaded(CAREER[0], CAREER[2]).whole) == []


@pytest.mark.parametrize(
    ("rank", "kinds"),
    [("ศ.ดร.นพ.", {"professor", "degree", "medical"}), ("นาย", set()), ("พล.ต.อ.", {"rank"})],
)
def test_kinds_of_title(rank: str, kinds: set[str]) -> None:
    assert title_kinds(rank) == kinds
