"""The extractor against the answer keys, by the measure of the keys' makers.

Floors, not aims: what was reached when they were written, less a little. `docs/extraction.md`
has the figures as they came, unseen ones first.
"""

from __future__ import annotations

import json
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph_loader.extract.guide import guide_row
from graph_loader.extract.reader import read
from graph_loader.extract.text import document

HERE = Path(__file__).parent
FLOORS = {
    "roles": 0.98,
    "persons": 0.99,
    "meetings": 0.94,
    "attendance": 0.93,
    "abbreviations": 0.91,
    "ex_officio": 0.84,
}
KINDS_OF_DOCUMENT = ("cabinet", "committee", "general", "smart")
Row = dict[str, Any]


def keys() -> Iterator[Row]:
    for name in ("dev", "learn"):
        for line in (HERE / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines():
            yield {**json.loads(line), "folder": name}


@pytest.fixture(scope="module")
def scored(shared: Path) -> dict[str, float]:
    """F1 by kind of fact and, for roles, by kind of document, over dev and learn together."""
    measure = runpy.run_path(str(shared / "extraction" / "score.py"))
    counts: dict[str, list[int]] = {}
    for key in keys():
        path = shared / "extraction" / key["folder"] / key["doc"]
        made = document(key["doc"], path.read_text(encoding="utf-8"))
        found = guide_row(made, read(made))
        for kind, same in measure["KINDS"].items():
            both = len(measure["pairs"](key[kind] or [], found[kind], same))
            labels = [kind, key["doc"].split("_")[0]] if kind == "roles" else [kind]
            for label in labels:
                add(counts, label, both, len(key[kind] or []), len(found[kind]))
        names, seen = ({measure["plain"](r["person"]) for r in d["roles"]} for d in (key, found))
        add(counts, "persons", len(names & seen), len(names), len(seen))
    return {label: measure["f1"](*three)[2] for label, three in counts.items()}


def add(counts: dict[str, list[int]], label: str, hit: int, key: int, found: int) -> None:
    three = counts.setdefault(label, [0, 0, 0])
    for place, number in enumerate((hit, key, found)):
        three[place] += number


@pytest.mark.parametrize("kind", FLOORS)
def test_the_facts_of_dev_and_learn(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= FLOORS[kind]


@pytest.mark.parametrize("kind", KINDS_OF_DOCUMENT)
def test_the_roles_in_each_kind_of_document(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= 0.95
