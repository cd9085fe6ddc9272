"""Cleaning where text enters, and the way back to the raw characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.extract.one_byte import text_of
from graph_loader.extract.text import document


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("ก\u200bข", "กข"),
        ("\ufeffก", "ก"),
        ("ท\u0e4d\u0e32", "ทำ"),
        ("น\u0e4d\u0e49\u0e32", "น้ำ"),
        ("น\u0e33\u0e49", "น้ำ"),
        ("เเม่", "แม่"),
        ("ท\u0e48\u0e35", "ที่"),
        ("ที่่", "ที่"),
        ("๑๓/๒๕๖๓", "13/2563"),
        ("ก \xa0  ข", "ก ข"),
        ("ก\tข", "ก ข"),
        ("ก \r\n\r\n ข", "ก\nข"),
        ("plain ไทย", "plain ไทย"),
    ],
)
def test_what_typing_spoiled_is_mended(raw: str, clean: str) -> None:
    assert document("x", raw).clean == clean


def test_a_span_leads_back_to_the_raw_characters() -> None:
    raw = "ก\u200bข   ท\u0e4d\u0e32 ค"
    made = document("x", raw)
    assert made.clean == "กข ทำ ค"
    assert made.raw_span(0, 2) == (0, 3)
    assert raw[slice(*made.raw_span(3, 5))] == "ท\u0e4d\u0e32"
    assert raw[slice(*made.raw_span(6, 7))] == "ค"


def test_a_text_without_faults_keeps_its_offsets() -> None:
    assert document("x", "กขค").raw_span(1, 2) == (1, 2)


def test_paragraphs_are_the_lines_that_hold_something() -> None:
    made = document("x", "ชื่อ\n\n\nหนึ่ง\nสอง")
    assert [(p.number, made.clean[p.start : p.end]) for p in made.paragraphs] == [
        (0, "ชื่อ"),
        (1, "หนึ่ง"),
        (2, "สอง"),
    ]
    at = made.paragraph_at(made.clean.index("สอง"))
    assert at is not None
    assert at.number == 2


_MARKS = "\u0e4d\u0e32\u0e33\u0e48\u0e49\u0e35\u200b\u200b\ufeff\xad"
MIXED = st.text(st.sampled_from(f"กขทนเแ{_MARKS}\xa0  \n\r\t๑a"))


@given(MIXED)
def test_cleaning_again_changes_nothing_that_a_reader_sees(raw: str) -> None:
    once = document("x", raw).clean
    assert "\u200b" not in once
    assert "  " not in once
    assert "\n\n" not in once


@given(MIXED, st.integers(0, 60), st.integers(0, 60))
def test_raw_spans_lie_in_the_text_and_clean_to_the_same(raw: str, a: int, b: int) -> None:
    made = document("x", raw)
    start, end = sorted((min(a, len(made.clean)), min(b, len(made.clean))))
    raw_start, raw_end = made.raw_span(start, end)
    assert 0 <= raw_start <= raw_end <= len(raw)
    letters = [char for char in made.clean[start:end] if char in "กขa"]
    assert [char for char in raw[raw_start:raw_end] if char in "กขa"] == letters


@given(MIXED)
def test_a_text_in_any_script_is_cleaned_by_the_same_rules(raw: str) -> None:
    """One letter that has no place in one byte: then strings are cleaned, not letters."""
    thai, mixed = document("x", raw), document("x", f"é{raw}")
    assert mixed.clean == f"é{thai.clean}"
    for at in range(len(thai.clean)):
        start, end = thai.raw_span(at, at + 1)
        assert mixed.raw_span(at + 1, at + 2) == (start + 1, end + 1)


@given(MIXED)
def test_letters_stand_where_the_clean_text_has_them(raw: str) -> None:
    made = document("x", f"{raw}é“\U0001f600ก")
    assert text_of(made.letters) == made.clean[:-4] + "?“?ก"
