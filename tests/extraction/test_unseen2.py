"""The second forty: their keys fit their texts. Nothing here runs the extractor."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from tests.extraction.held_out import HERE, HeldOut
from tests.extraction.scoring import Row

SECOND: Final = HeldOut("unseen2")
KEYED: Final = {key["doc"]: key for key in SECOND.answers()}
STATUSES: Final = {"holds", "appointed", "acting", "former"}


@pytest.fixture(scope="module")
def texts(shared: Path) -> dict[str, str]:
    return SECOND.texts(shared)


def _close(text: str) -> str:
    """Without spaces, which the news breaks names and posts with."""
    return re.sub(r"[\s\u200b]", "", text)


def _numbers(documents: list[Row]) -> set[str]:
    return {re.sub(r"\D", "", row["doc"]) for row in documents}


def test_ten_of_each_kind() -> None:
    kinds = Counter(row["doc"].split("_")[0] for row in SECOND.documents())
    assert kinds == {"cabinet": 10, "committee": 10, "general": 10, "smart": 10}


def test_every_document_has_its_key() -> None:
    assert [row["doc"] for row in SECOND.documents()] == [key["doc"] for key in SECOND.answers()]


def test_none_is_a_document_of_another_set() -> None:
    golds = [HERE / f"{name}.gold.jsonl" for name in ("dev", "learn")]
    lines = [line for gold in golds for line in gold.read_text(encoding="utf-8").splitlines()]
    others = _numbers([*map(json.loads, lines), *HeldOut("unseen").documents()])
    assert not _numbers(SECOND.documents()) & others


@pytest.mark.parametrize("document", KEYED)
def test_the_key_is_written_as_its_text(document: str, texts: dict[str, str]) -> None:
    key, text = KEYED[document], _close(texts[document])
    named = [row["honorific"] + row["person"] for row in key["roles"]]
    met = [row[field] for row in key["meetings"] for field in ("body", "number", "chair")]
    short = [row[field] for row in key["abbreviations"] for field in ("full", "short")]
    assert [said for said in [*named, *met, *short] if said and _close(said) not in text] == []


@pytest.mark.parametrize("document", KEYED)
def test_no_role_stands_twice(document: str) -> None:
    roles = KEYED[document]["roles"]
    assert len({(row["person"], row["post"], row["org"]) for row in roles}) == len(roles)
    assert {row["status"] for row in roles} <= STATUSES


@pytest.mark.parametrize("document", KEYED)
def test_who_attends_holds_a_post(document: str) -> None:
    key = KEYED[document]
    assert {row["person"] for row in key["attendance"]} <= {row["person"] for row in key["roles"]}
