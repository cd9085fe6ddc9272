"""Names with a slip, or with a family name more: one in one post, two wherever else."""

from __future__ import annotations

import pytest

from graph_loader.identity.alike import sounds_like
from graph_loader.identity.one_post import one_in_one_post
from tests.identity.told import loaded, persons, told
from tests.properties.ledger import differences

HEAD = ("อธิบดี", "กรมทดสอบ")
DEPUTY = ("รองอธิบดี", "กรมทดสอบ")

SLIPS = [
    ("วิชัย เรืองศิริกุล", "วิชัย เรืองศิกุล"),
    ("วิชัย ทองจันทร์งาม", "วิชัย ทองจัทร์งาม"),
    ("จุรีพันธ์ ใจดี", "จุรีพันทธ์ ใจดี"),
    ("ประพัทธ์ศรี ใจดี", "ประทพัทธ์ศรี ใจดี"),
    ("วิชัย ทองงาม", "วิชัย ทองงาม เรืองเดช"),
    ("วิชัย เรืองเดช", "วิชัย ทองงาม เรืองเดช"),
    ("Wichai Thongngam", "Wichai Ruangdet Thongngam"),
]
OTHERS = [
    ("วิชัย บุญมี", "วิชัย บุญมา"),
    ("วิชัย ทองดี", "วิชัย ทองดำ"),
    ("พัชรี เรืองศิริกุล", "พัชรา เรืองศิริกุล"),
    ("ปรีชา เรืองศิริกุล", "ปรีดา เรืองศิริกุล"),
    ("วิภา เรืองศิริกุล", "วิภาพร เรืองศิริกุล"),
    ("วิชัย ทองงาม", "วิชัย แก้วใส เรืองเดช"),
    ("George Tester", "George W Tester"),
    ("วิชัย", "วิชัย ทองงาม"),
]


@pytest.mark.parametrize(("first", "second"), SLIPS)
def test_a_slip_or_a_name_more_is_one_in_one_post(first: str, second: str) -> None:
    assert one_in_one_post(first, second)
    assert one_in_one_post(second, first)


@pytest.mark.parametrize(("first", "second"), OTHERS)
def test_short_names_and_given_names_are_others(first: str, second: str) -> None:
    assert not one_in_one_post(first, second)
    assert not one_in_one_post(second, first)


NAME, LONGER = "วิชัย ทองงาม", "วิชัย ทองงาม เรืองเดช"


def test_only_one_post_joins_them() -> None:
    assert not sounds_like(NAME, LONGER)
    first = told("a", "2020-01-01", (NAME, *HEAD))
    assert len(persons(loaded(first, told("b", "2022-01-01", (LONGER, *HEAD))))) == 1
    assert len(persons(loaded(first, told("b", "2020-02-01", (LONGER, *DEPUTY))))) == 2


def test_a_man_and_a_woman_are_two_in_whatever_post() -> None:
    first = told("a", "2020-01-01", (f"นาย{NAME}", *HEAD))
    spelled = "วิไชย ทองงาม"
    assert len(persons(loaded(first, told("b", "2020-02-01", (f"นาย{spelled}", *HEAD))))) == 1
    assert len(persons(loaded(first, told("b", "2020-02-01", (f"นางสาว{spelled}", *HEAD))))) == 2


def test_the_order_of_loading_changes_nothing() -> None:
    records = [
        told("a", "2020-01-01", (NAME, *HEAD)),
        told("b", "2020-02-01", (LONGER, *HEAD)),
        told("c", "2020-03-01", (LONGER, *DEPUTY)),
    ]
    ledger = loaded(*records[::-1])
    assert persons(ledger) == [[NAME, LONGER]]
    assert differences(ledger.whole, loaded(*records).whole) == []
    assert differences(ledger.whole, ledger.derived_anew()) == []
    ledger.unload("b")
    assert differences(ledger.whole, loaded(records[0], records[2]).whole) == []
