"""The measure of the keys' makers (`../shared/extraction/score.py`) over keyed documents."""

from __future__ import annotations

import runpy
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from graph_loader.extract.guide import guide_row
from graph_loader.extract.reader import read
from graph_loader.extract.text import document

Row = dict[str, Any]


def scores(shared: Path, keyed: Iterable[tuple[Row, str]]) -> dict[str, float]:
    """F1 by kind of fact and, for roles, by kind of document, over pairs of key and text."""
    measure = runpy.run_path(str(shared / "extraction" / "score.py"))
    counts: dict[str, list[int]] = {}
    for key, text in keyed:
        made = document(key["doc"], text)
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
