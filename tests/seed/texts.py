"""The seed records beside the texts they were read from."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from graph_loader.read.record import Record
from graph_loader.read.yaml_tree import yaml_documents
from graph_loader.thai.text import normal
from seed_data import FOLDER

FILES: Final = tuple(sorted(FOLDER.glob("*.yaml")))
_THAIGOV: Final = re.compile(r"thaigov\.go\.th/news/contents/details/(\d+)$")


def written(file: Path) -> Any:
    """The record as plain data: every scalar a string."""
    (tree,) = yaml_documents(file.read_text(encoding="utf-8"), file.name)
    return tree.data


@cache
def record(file: Path) -> Record:
    """The record, checked."""
    return Record.model_validate(written(file))


def paragraphs(file: Path, shared: Path) -> tuple[str, ...] | None:
    """The non-empty lines of the source's text; None where the text is not in ../shared."""
    source = record(file).source
    if source.address is None:
        return _reports(shared).get(normal(source.name))
    number = _THAIGOV.search(source.address)
    return _release(number[1], shared) if number else None


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line for line in text.splitlines() if line.strip())


@cache
def _reports(shared: Path) -> dict[str, tuple[str, ...]]:
    """Newspaper reports by their title, which is their first line."""
    texts = (_lines(f.read_text(encoding="utf-8")) for f in sorted((shared / "seed").glob("*.txt")))
    return {normal(lines[0]): lines for lines in texts}


def _release(number: str, shared: Path) -> tuple[str, ...]:
    file = shared / "corpus" / "smart_city" / f"{number}.txt"
    return _lines(file.read_text(encoding="utf-8")) if file.exists() else _sample(shared)[number]


@cache
def _sample(shared: Path) -> dict[str, tuple[str, ...]]:
    with gzip.open(shared / "corpus" / "sample_5000.jsonl.gz", "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    return {str(d["doc"]).removesuffix(".txt"): _lines(d["text"]) for d in documents}


def cited(places: tuple[str, ...]) -> Iterator[int]:
    """The paragraphs of locators: `¶5`, `¶5-6`."""
    for place in places:
        found = re.fullmatch(r"¶(\d+)(?:-(\d+))?(?::\d+-\d+)?", place)
        if found is None:
            raise ValueError(f"{place}: the seed cites paragraphs")
        yield from range(int(found[1]), int(found[2] or found[1]) + 1)


def own_words(value: Any) -> Iterator[str]:
    """Every text that the record's author is to put in words of their own."""
    if isinstance(value, list):
        for item in value:
            yield from own_words(item)
    elif isinstance(value, dict):
        yield from (value[field] for field in ("what", "quote") if field in value)
        for item in value.values():
            yield from own_words(item)
