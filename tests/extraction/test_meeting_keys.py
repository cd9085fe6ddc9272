"""The sets keyed for meetings only: their keys fit their texts. Nothing here runs the extractor."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from tests.extraction.held_out import HeldOut
from tests.extraction.scoring import Row

SETS: Final = [HeldOut(name) for name in ("unseen9", "unseen10", "unseen11", "read_for_meetings")]
UNSEEN: Final = ("unseen", *(f"unseen{number}" for number in range(2, 12)))
each_set = pytest.mark.parametrize("held", SETS, ids=lambda held: held.name)


def _close(text: str) -> str:
    """Without spaces and quotation marks, which break names; Thai digits as Arabic ones."""
    digits = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
    return re.sub(r"[\s\u200b\u00a0“”\"]", "", text).translate(digits)


def _said(key: Row) -> list[str]:
    """What of a key stands in its text as it is."""
    meetings = key["meetings"]
    people = [meeting["chair"] for meeting in meetings] + [a["person"] for a in key["attendance"]]
    words = people + [meeting[field] for meeting in meetings for field in ("body", "number")]
    return [word for word in words if word]


@each_set
def test_what_is_keyed_stands_in_the_text(held: HeldOut, shared: Path) -> None:
    missing = [
        (key["doc"], word)
        for key, text in held.keyed(shared)
        for word in _said(key)
        if _close(word) not in _close(text)
    ]
    assert missing == []


@each_set
def test_who_attended_did_so_at_a_meeting(held: HeldOut) -> None:
    for key in held.answers():
        chairs = {meeting["chair"] for meeting in key["meetings"] if meeting["chair"]}
        assert key["meetings"] or not key["attendance"]
        present = {row["person"]: row["capacity"] for row in key["attendance"]}
        assert all(present.get(chair) == "chair" for chair in chairs), key["doc"]


def test_no_document_is_in_two_sets() -> None:
    names = [HeldOut(name) for name in (*UNSEEN, "read_for_meetings")]
    numbers = [row["id"] for held in names for row in held.documents() if "id" in row]
    assert len(numbers) == len(set(numbers))
