"""Ranks before names, and names that only begin like a rank."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.thai.names import is_full_name, person_key, split_rank
from graph_loader.thai.ranks import all_ranks
from graph_loader.thai.text import tidy


@pytest.mark.parametrize(
    ("written", "rank", "name"),
    [
        ("นายสมชาย ใจดี", "นาย", "สมชาย ใจดี"),
        ("นาย สมชาย ใจดี", "นาย", "สมชาย ใจดี"),
        ("น.ส.สมศรี ใจดี", "น.ส.", "สมศรี ใจดี"),
        ("พล.อ.สมชาย", "พล.อ.", "สมชาย"),
        ("พล.อ. สมชาย", "พล.อ.", "สมชาย"),
        ("พลเอกสมชาย ใจดี", "พลเอก", "สมชาย ใจดี"),
        ("พล.อ.อ.สมชาย", "พล.อ.อ.", "สมชาย"),
        ("พลอากาศเอก สมชาย", "พลอากาศเอก", "สมชาย"),
        # the initial of the given name is not the last letter of the rank
        ("พล.อ.อนันต์ ใจดี", "พล.อ.", "อนันต์ ใจดี"),
        ("พล.ต.อ.อดิศร", "พล.ต.อ.", "อดิศร"),
        ("พล.ต.อ. ดร.สมชาย ใจดี", "พล.ต.อ. ดร.", "สมชาย ใจดี"),
        ("ร้อยตำรวจโทหญิงสมศรี ใจดี", "ร้อยตำรวจโทหญิง", "สมศรี ใจดี"),
        ("ร.ต.ท.หญิง สมศรี ใจดี", "ร.ต.ท.หญิง", "สมศรี ใจดี"),
        ("พ.อ.(พิเศษ) สมชาย ใจดี", "พ.อ.(พิเศษ)", "สมชาย ใจดี"),
        ("พ.อ.พิเศษ ใจดี", "พ.อ.", "พิเศษ ใจดี"),
        ("ว่าที่ร้อยตรี สมชาย ใจดี", "ว่าที่ร้อยตรี", "สมชาย ใจดี"),
        ("ว่าที่ ร.ต.สมชาย", "ว่าที่ ร.ต.", "สมชาย"),
        ("ว่าที่เจ้าสาว", "", "ว่าที่เจ้าสาว"),
        ("นาวาเอก สมชาย ใจดี ร.น.", "นาวาเอก ร.น.", "สมชาย ใจดี"),
        ("นายกองเอก สมชาย ใจดี", "นายกองเอก", "สมชาย ใจดี"),
        ("ศ.ดร.นพ.สมชาย ใจดี", "ศ.ดร.นพ.", "สมชาย ใจดี"),
        ("ศาสตราจารย์พิเศษสมชาย ใจดี", "ศาสตราจารย์พิเศษ", "สมชาย ใจดี"),
        ("ศาสตราจารย์คลินิกเกียรติคุณ นายแพทย์สมชาย ดี", "ศาสตราจารย์คลินิกเกียรติคุณ นายแพทย์", "สมชาย ดี"),
        ("ผู้ช่วยศาสตราจารย์ ดร. สมศรี", "ผู้ช่วยศาสตราจารย์ ดร.", "สมศรี"),
        ("ม.ร.ว.สมชาย ใจดี", "ม.ร.ว.", "สมชาย ใจดี"),
        ("หม่อมหลวงสมศรี ใจดี", "หม่อมหลวง", "สมศรี ใจดี"),
        ("คุณหญิงสมศรี ใจดี", "คุณหญิง", "สมศรี ใจดี"),
        ("ฯพณฯ พล.อ.สมชาย", "ฯพณฯ พล.อ.", "สมชาย"),
        ("ดร สมชาย ใจดี", "ดร", "สมชาย ใจดี"),
        ("Mr Somchai Jaidee", "Mr", "Somchai Jaidee"),
        ("Gen. Somchai Jaidee", "Gen.", "Somchai Jaidee"),
        ("general Somchai", "general", "Somchai"),
        ("ACM Somchai", "ACM", "Somchai"),
        ("Pol.Lt.Gen. Somchai", "Pol.Lt.Gen.", "Somchai"),
        ("H.E. Dr. Somchai", "H.E. Dr.", "Somchai"),
        ("Assoc. Prof. Dr. Somchai", "Assoc. Prof. Dr.", "Somchai"),
    ],
)
def test_a_rank_and_a_name(written: str, rank: str, name: str) -> None:
    assert split_rank(written) == (rank, name)


@pytest.mark.parametrize(
    "name",
    [
        "นายกรัฐมนตรี",
        "นายก อบจ.ภูเก็ต",
        "นายอำเภอเมือง",
        "นายก",
        "คุณากร ใจดี",
        "คุณวุฒิ ใจดี",
        "ดรุณี ใจดี",
        "นางนวล",
        "พอ สมควร",
        "เซอร์เกย์ โนวัค",
        "He Jian",
        "Hon Sui Ming",
        "Drew Miller",
        "General Manager",
        # a title alone is left as it is
        "พลเอก",
        "ดร.",
        "ศ.นพ.",
    ],
)
def test_no_rank(name: str) -> None:
    assert split_rank(name) == ("", name)


@pytest.mark.parametrize(
    ("written", "rank", "name"),
    [
        ("นายกรกฎ ใจดี", "นาย", "กรกฎ ใจดี"),
        ("คุณวุฒิชัย ใจดี", "คุณ", "วุฒิชัย ใจดี"),
        ("นางนวล ใจดี", "นาง", "นวล ใจดี"),
        ("นางสาวิตรี ใจดี", "นาง", "สาวิตรี ใจดี"),
        ("นางสาวดรุณี ใจดี", "นางสาว", "ดรุณี ใจดี"),
        ("นายเอกชัย ใจดี", "นาย", "เอกชัย ใจดี"),
        ("นายพลตรี ใจดี", "นาย", "พลตรี ใจดี"),
        ("นางสาว ดร. สมศรี", "นางสาว ดร.", "สมศรี"),
    ],
)
def test_names_that_look_like_more_title(written: str, rank: str, name: str) -> None:
    assert split_rank(written) == (rank, name)


def test_one_key_for_one_name_under_any_rank() -> None:
    written = ["พล.อ.สมชาย ใจดี", "พลเอก สมชาย  ใจดี", "สมชาย ใจดี", "ดร.สมชาย\u200b ใจดี"]
    assert {person_key(name) for name in written} == {"สมชายใจดี"}
    assert person_key("พล.อ.สมชายฯ") == "สมชาย"


@pytest.mark.parametrize(
    ("name", "full"),
    [
        ("พล.อ.สมชาย ใจดี", True),
        ("สมชาย ณ บางช้าง", True),
        ("สมชาย ดี", True),
        ("Dr. Somchai K. Jaidee", True),
        ("พล.อ. สมชาย", False),
        ("สมชายฯ", False),
        ("สมชาย (ต้น)", False),
        ("สมชาย ใจดีฯ", False),
        ("Mr Somchai J.", False),
    ],
)
def test_full_names(name: str, full: bool) -> None:
    assert is_full_name(name) is full


RANKS = st.sampled_from(sorted(rank.form for rank in all_ranks() if rank.kind != "to_be"))


@given(RANKS)
def test_every_form_in_the_data_is_taken_off(form: str) -> None:
    assert split_rank(f"{form} สมชาย ใจดี") == (tidy(form), "สมชาย ใจดี")


@given(st.one_of(RANKS, st.just("")), st.text(max_size=15))
def test_nothing_is_lost(form: str, text: str) -> None:
    rank, name = split_rank(f"{form} {text}")
    kept = {char for char in tidy(f"{form} {text}") if char not in " .,/"}
    assert kept <= set(rank + name)
