"""Facts are taken from the sources, sentences are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.thai.text import normal
from tests.seed.texts import FILES, own_words, paragraphs, written

LONGEST = 40
"""Characters in a row that may be the source's; official names alone are longer."""


def copied(words: str, text: str) -> bool:
    """Whether so many characters in a row, spaces apart, stand in the source as well."""
    own, source = normal(words), normal(text)
    pieces = (own[start : start + LONGEST] for start in range(len(own) - LONGEST + 1))
    return any(piece in source for piece in pieces)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_sentence_is_copied(file: Path, shared: Path) -> None:
    text = " ".join(paragraphs(file, shared) or ())
    assert [words for words in own_words(written(file)) if copied(words, text)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_decision_is_told_in_a_few_words(file: Path) -> None:
    assert [words for words in own_words(written(file)) if len(words) > 60] == []


def test_a_copied_sentence_is_found() -> None:
    sentence = "ที่ประชุมขอให้ทุกหน่วยงานช่วยกันดูแลต้นไม้ริมถนนให้ร่มรื่น"
    assert copied(f"มติ {sentence}", f"เมื่อวานนี้ {sentence} ตลอดปี")
    assert not copied(sentence[:LONGEST], sentence[3:])
    assert list(own_words({"meetings": [{"approved": [{"what": "ก"}], "quote": "ข"}]})) == [
        "ข",
        "ก",
    ]
