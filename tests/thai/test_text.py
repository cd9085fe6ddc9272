"""Keys for comparing names, and text as it should have been typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.thai.marks import ordered
from graph_loader.thai.text import normal, tidy

THAI = st.text(alphabet=[*map(chr, range(0x0E01, 0x0E5C)), *" .aA1\u200b\uf70a"], max_size=12)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("พล.อ. ประวิตร", "พล.อ.ประวิตร"),
        ("สนข.", "สนข"),
        ("กรุงเทพฯ", "กรุงเทพ"),
        ("สมชาย  ใจดี", "สมชาย\u00a0ใจดี"),
        ("สม\u200bชาย", "สมชาย"),
        ("สม\u00adชาย", "สมชาย"),
        ("ข้อ ๑๒", "ข้อ 12"),
        ("“ดีป้า”", "'ดีป้า'"),
        ("Smart\u2013City", "smart-city"),
        ("ＡＳＣＮ", "ascn"),
        # น้ำ: tone and ํ + า in either order, or ำ before its tone
        ("น้ำ", "น\u0e4d\u0e49\u0e32"),
        ("น้ำ", "น\u0e49\u0e4d\u0e32"),
        ("น้ำ", "น\u0e33\u0e49"),
        ("แก้ว", "เเก้ว"),
        ("ที่", "ท\u0e48\u0e35"),
        ("ที่", "ที\u0e48\u0e48"),
        ("สิทธิ์", "สิทธ\u0e4c\u0e34"),
        ("ผู้", "ผู\uf70b"),
    ],
)
def test_one_name_typed_two_ways(one: str, other: str) -> None:
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chief Smart City Officer", "Chief Smart City Officers"),
        ("ประวิตร", "ประวิทย์"),
        ("Prawit", "Prawitt"),
        ("มา", "ม่า"),
        ("1/2563", "12563"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    assert normal(one) != normal(other)


def test_the_key_itself() -> None:
    assert normal(" พล.อ. สมชาย\u00a0ใจดี ") == "พลอสมชายใจดี"
    assert normal("Smart City ๒๕๖๓") == "smartcity2563"


def test_tidy_keeps_what_is_read() -> None:
    assert tidy(" “ดีป้า”\u00a0 หรือ\u200b depa ๑ ") == "“ดีป้า” หรือ depa ๑"
    assert tidy("น\u0e4d\u0e49\u0e32 เเละ") == "น้ำ และ"


@given(st.one_of(THAI, st.text(max_size=12)))
def test_a_key_is_its_own_key(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(THAI)
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert ordered(ordered(text)) == ordered(text)


@given(THAI)
def test_an_invisible_character_leaves_the_key_as_it_is(text: str) -> None:
    """A plain name takes the short way to its key, one with such a character the long one."""
    assert normal(text) == normal(f"{text}\u200b")
