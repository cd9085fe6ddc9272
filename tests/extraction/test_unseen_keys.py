"""Every forty but the first: their keys fit their texts. Nothing here runs the extractor."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from tests.extraction.held_out import HERE, HeldOut
from tests.extraction.scoring import Row
from tests.extraction.test_meeting_keys import SETS as FOR_MEETINGS

NAMES: Final = (
    *("unseen", "unseen2", "unseen3", "unseen4", "unseen5", "unseen6", "unseen7", "unseen8"),
)
SETS: Final = [HeldOut(name) for name in NAMES[1:]]
BEFORE: Final = {name: NAMES[:at] for at, name in enumerate(NAMES)}
KEYED: Final = {key["doc"]: key for held in SETS for key in held.answers()}
WITHOUT_POST: Final = {"committee_26103.txt", "committee_35581.txt", "committee_40728.txt"}
"""Texts that name somebody at a meeting and no post of his."""
STATUSES: Final = {"holds", "appointed", "acting", "former"}
each_set = pytest.mark.parametrize("held", SETS, ids=lambda held: held.name)
each_document = pytest.mark.parametrize("document", KEYED)


@pytest.fixture(scope="module")
def texts(shared: Path) -> dict[str, str]:
    """Document → its text, of all sets: no document is in two."""
    return {name: text for held in SETS for name, text in held.texts(shared).items()}


def _close(text: str) -> str:
    """Without spaces, which the news breaks names and posts with."""
    return re.sub(r"[\s\u200b]", "", text)


def _rows(*files: Path) -> list[Row]:
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def _numbers(documents: list[Row]) -> set[str]:
    return {re.sub(r"\D", "", row["doc"]) for row in documents}


@each_set
def test_some_ten_of_each_kind(held: HeldOut) -> None:
    kinds = Counter(row["doc"].split("_")[0] for row in held.documents())
    assert set(kinds) == {"cabinet", "committee", "general", "smart"}
    assert (sum(kinds.values()), min(kinds.values())) >= (40, 8)


@pytest.mark.parametrize("held", [*SETS, *FOR_MEETINGS], ids=lambda held: held.name)
def test_every_document_has_its_key(held: HeldOut) -> None:
    assert [row["doc"] for row in held.documents()] == [key["doc"] for key in held.answers()]


@each_set
def test_none_is_a_document_of_another_set(held: HeldOut) -> None:
    shared_keys = _rows(*(HERE / f"{name}.gold.jsonl" for name in ("dev", "learn")))
    earlier = [row for name in BEFORE[held.name] for row in HeldOut(name).documents()]
    assert not _numbers(held.documents()) & _numbers([*shared_keys, *earlier])


def test_no_question_about_accuracy_cites_the_third() -> None:
    halves = (HERE.parent / "accuracy" / f"{name}_half.jsonl" for name in ("first", "second"))
    cited = {re.sub(r"\D", "", name) for row in _rows(*halves) for name in row.get("near") or ()}
    assert not _numbers(HeldOut("unseen3").documents()) & cited


@each_document
def test_the_key_is_written_as_its_text(document: str, texts: dict[str, str]) -> None:
    key, text = KEYED[document], _close(texts[document])
    named = [row["honorific"] + row["person"] for row in key["roles"]]
    met = [row[field] for row in key["meetings"] for field in ("body", "number", "chair")]
    short = [row[field] for row in key["abbreviations"] for field in ("full", "short")]
    assert [said for said in [*named, *met, *short] if said and _close(said) not in text] == []


@each_document
def test_no_role_stands_twice(document: str) -> None:
    roles = KEYED[document]["roles"]
    assert len({(row["person"], row["post"], row["org"]) for row in roles}) == len(roles)
    assert {row["status"] for row in roles} <= STATUSES


@pytest.mark.parametrize("document", [name for name in KEYED if name not in WITHOUT_POST])
def test_who_attends_holds_a_post(document: str) -> None:
    key = KEYED[document]
    assert {row["person"] for row in key["attendance"]} <= {row["person"] for row in key["roles"]}
