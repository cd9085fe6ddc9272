"""A body called only by the word for its kind is not that of another text."""

from __future__ import annotations

import pytest

from tests.identity.told import loaded, told
from tests.properties.ledger import Ledger


def bodies(ledger: Ledger) -> int:
    """How many bodies the mentions of bodies mean."""
    world = ledger.world
    found = [m.id for m in world.mentions_in_sources(world.records) if m.kind == "agency"]
    return len(set(world.means(found).values()))


def in_two_texts(body: str) -> Ledger:
    return loaded(
        told("a", "2020-01-06", ("ก้อง ทดสอบดี", "ประธาน", body)),
        told("b", "2021-01-06", ("ขวัญ ลองดู", "ประธาน", body)),
    )


@pytest.mark.parametrize(
    "alone", ["คณะกรรมการ", "คณะกรรมการฯ", "บริษัท", "คณะทำงานฯ", "คณะอนุกรรมการ"]
)
def test_the_word_for_a_kind_names_no_body(alone: str) -> None:
    assert bodies(in_two_texts(alone)) == 2


@pytest.mark.parametrize("named", ["คณะกรรมการทดสอบข้าว", "บริษัท ทดสอบข้าว จำกัด", "สำนักงานทดสอบ"])
def test_a_name_does(named: str) -> None:
    assert bodies(in_two_texts(named)) == 1


def test_in_one_text_it_is_one() -> None:
    both = (("ก้อง ทดสอบดี", "ประธาน", "คณะกรรมการ"), ("ขวัญ ลองดู", "เลขานุการ", "คณะกรรมการ"))
    assert bodies(loaded(told("a", "2020-01-06", *both))) == 1
