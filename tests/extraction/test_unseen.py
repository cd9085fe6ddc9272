"""The extractor against forty documents annotated before anything was run on them.

Floors: what was measured, once, less a little. They keep what was reached; they are no measure
of unseen documents any more when a rule has been mended by one of these.
"""

from __future__ import annotations

import gzip
import json
import runpy
from pathlib import Path
from typing import Any, Final

import pytest

from graph_loader.extract.guide import guide_row
from graph_loader.extract.reader import read
from graph_loader.extract.text import document

HERE: Final = Path(__file__).parent / "unseen"
FLOORS: Final = {
    "roles": 0.94,
    "persons": 0.95,
    "meetings": 0.94,
    "attendance": 0.87,
    "abbreviations": 0.80,
}
ROLES_IN_EACH_KIND: Final = 0.90
Row = dict[str, Any]


def rows(name: str) -> list[Row]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def texts(shared: Path) -> dict[str, str]:
    """Document → its text, put together from the corpus."""
    packed = shared / "corpus" / "sample_5000.jsonl.gz"
    with gzip.open(packed, "rt", encoding="utf-8") as lines:
        sample = {row["doc"]: row["text"] for row in map(json.loads, lines)}
    return {row["doc"]: _parts(row, sample, shared) for row in rows("documents.jsonl")}


def _parts(row: Row, sample: dict[str, str], shared: Path) -> str:
    name = f"{row['id']}.txt"
    folder = shared / "corpus" / "smart_city"
    in_sample = row["from"] == "sample_5000"
    text = sample[name] if in_sample else (folder / name).read_text(encoding="utf-8")
    return "".join(text[start:end] for start, end in row["parts"])


@pytest.fixture(scope="module")
def scored(shared: Path) -> dict[str, float]:
    """F1 by kind of fact and, for roles, by kind of document."""
    measure = runpy.run_path(str(shared / "extraction" / "score.py"))
    counts: dict[str, list[int]] = {}
    found_in = texts(shared)
    for key in rows("keys.jsonl"):
        made = document(key["doc"], found_in[key["doc"]])
        found = guide_row(made, read(made))
        for kind, same in measure["KINDS"].items():
            both = len(measure["pairs"](key[kind] or [], found[kind], same))
            labels = [kind, key["doc"].split("_")[0]] if kind == "roles" else [kind]
            for label in labels:
                _add(counts, label, both, len(key[kind] or []), len(found[kind]))
        names, seen = ({measure["plain"](r["person"]) for r in d["roles"]} for d in (key, found))
        _add(counts, "persons", len(names & seen), len(names), len(seen))
    return {label: measure["f1"](*three)[2] for label, three in counts.items()}


def _add(counts: dict[str, list[int]], label: str, hit: int, key: int, found: int) -> None:
    three = counts.setdefault(label, [0, 0, 0])
    for place, number in enumerate((hit, key, found)):
        three[place] += number


@pytest.mark.parametrize("kind", FLOORS)
def test_the_facts(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= FLOORS[kind]


@pytest.mark.parametrize("kind", ["cabinet", "committee", "general", "smart"])
def test_the_roles_in_each_kind_of_document(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= ROLES_IN_EACH_KIND
