"""Two names compared by sound; what is expected was written by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.identity.alike import ENOUGH, alike, sounds_like
from tests.identity.pairs import pairs

NAMES = sorted({name for pair in pairs() for name in pair.names})


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_it_is_the_same_both_ways_round(first: str, second: str) -> None:
    assert alike(first, second) == alike(second, first)


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_text_gets_a_score(first: str, second: str) -> None:
    assert 0.0 <= alike(first, second).score <= 1.0


@given(st.sampled_from(NAMES))
def test_a_name_is_like_itself(name: str) -> None:
    assert alike(name, name).score == 1.0


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("พล.อ.สมชาย ตัวอย่าง", "สมชาย ตัวอย่าง"),
        ("นาย สมชาย ตัวอย่าง", "ดร.สมชาย ตัวอย่าง"),
        ("Gen. Somchai Tuayang", "General Somchai Tuayang"),
    ],
)
def test_ranks_never_matter(first: str, second: str) -> None:
    assert alike(first, second).score == 1.0


# Written by hand: letters of one sound, silent letters, unwritten vowels.
ONE_SOUND = [
    ("สมศักดิ์ วงศ์ทอง", "สมศักดิ์ วงษ์ทอง"),
    ("ศุภชัย ใจดี", "สุภชัย ใจดี"),
    ("พิเชฐ ใจดี", "พิเชษฐ ใจดี"),
    ("ณรงค์ พันธ์ดี", "ณรงค์ พันธุ์ดี"),
    ("ธรรมรัตน์ ใจดี", "Thammarat Chaidee"),
    ("วิชัย ศรีทอง", "Vichai Srithong"),
    ("จิราพร ใจงาม", "Jiraporn Jai-ngam"),
    ("ทรงศักดิ์ อยู่ดี", "Songsak Yudee"),
    ("ฉัตรชัย หงสกุล", "Chatchai Hongsakul"),
    ("ภูมิชัย เกียรติดี", "Phumchai Kiatdee"),
    ("นิภา ห่วงทรัพย์", "Nipa Huangsap"),
    ("สมหมาย ชาวดี", "Sommai Chaodee"),
    ("เนวิน ษินทรี", "Newin Sincee"),
    ("โดนัลด์ ใจดี", "Donald Jaidee"),
]
# A vowel or a consonant that is heard: other names.
OTHER_SOUND = [
    ("สมชาย ใจดี", "สมชัย ใจดี"),
    ("จักร ใจดี", "จักรี ใจดี"),
    ("ณัฐพล ใจดี", "ณัฐพร ใจดี"),
    ("ธนพล ใจดี", "ธนพงษ์ ใจดี"),
    ("วิชัย ใจดี", "Wichan Chaidee"),
    ("อรุณ ใจดี", "Arunee Jaidee"),
    ("วิรัช ใจดี", "วิรัตน์ ใจดี"),
    ("สุวัฒน์ ใจดี", "สุวิทย์ ใจดี"),
    ("ประพัฒน์ ใจดี", "ประพันธ์ ใจดี"),
    ("วรศักดิ์ ใจดี", "วีรศักดิ์ ใจดี"),
    ("พัชราภรณ์ ใจดี", "ภัทราภรณ์ ใจดี"),
    ("มาลี ใจดี", "Malai Jaidee"),
    ("พรทิพย์ ใจดี", "Pornthep Jaidee"),
    ("ธนา ใจดี", "Thanu Jaidee"),
    ("Wicha Jaidee", "Wichai Jaidee"),
]


@pytest.mark.parametrize(("first", "second"), ONE_SOUND)
def test_letters_of_one_sound_make_one_name(first: str, second: str) -> None:
    assert alike(first, second).score >= ENOUGH
    assert sounds_like(first, second)


@pytest.mark.parametrize(("first", "second"), OTHER_SOUND)
def test_what_is_heard_makes_two(first: str, second: str) -> None:
    assert alike(first, second).score < ENOUGH
    assert not sounds_like(first, second)


def test_the_part_that_differs_counts_though_the_family_is_one() -> None:
    long = "ศิริวัฒนานุกูลพงศ์"
    assert alike(f"วิชัย {long}", f"วิชาญ {long}").score < ENOUGH


def test_reasons_name_the_part_and_the_letters() -> None:
    assert alike("ศุภชัย ใจดี", "สุภชัย ใจดี").reasons == ("given name: ศ / ส, one sound",)
    assert alike("สมชาย ใจดี", "สมชายใจดี").reasons == ("one spelling",)


def test_a_family_name_may_stand_first_in_latin_letters() -> None:
    assert alike("KIKUCHI Masahiko", "Masahiko Kikuchi").score >= ENOUGH
