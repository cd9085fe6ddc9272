"""The answer keys kept here are those that the readers wrote."""

import json
from pathlib import Path

import pytest

HERE = Path(__file__).parent
KEYS = ("dev.gold.jsonl", "learn.gold.jsonl")


@pytest.mark.parametrize("name", KEYS)
def test_the_copy_is_the_shared_key(name: str, shared: Path) -> None:
    assert (HERE / name).read_bytes() == (shared / "extraction" / name).read_bytes()


@pytest.mark.parametrize(("name", "documents"), [("dev.gold.jsonl", 26), ("learn.gold.jsonl", 48)])
def test_every_document_has_its_line(name: str, documents: int) -> None:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    assert len({json.loads(line)["doc"] for line in lines}) == documents
