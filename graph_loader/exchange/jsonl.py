"""`export jsonl`: what sources said and what people judged, one object a line.

    {"rolegraph": "ground", "version": 1}
    {"source": {"id": …, "name": …, …}, "statements": [{"id", "kind", "fact", "at", "quote"}, …]}
    {"judgement": {"number": 1, "verdict": "same", "first": …, "second": …, …}}

Sources stand by id, their statements by id, judgements by number; what is absent is left out.
Names, links and everything else derived are not in it: they follow (docs/exchange.md).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, Final

from graph_loader.exchange.snapshot import ground_snapshot
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import canonical_json
from graph_loader.store.protocol import Store

VERSION: Final = 1
HEADER: Final = {"rolegraph": "ground", "version": VERSION}
# Derived: a node's name says what the others already say, a voice follows from all sources.
_LEFT_OUT: Final = {"Source": {"voice"}, "Statement": {"name"}, "Judgement": {"id", "name"}}


def export_jsonl(store: Store) -> bytes:
    """The ground of a store as UTF-8 lines; equal grounds give equal bytes."""
    lines = _objects(ground_snapshot(store).graph)
    return "".join(f"{canonical_json(line)}\n" for line in lines).encode()


def _objects(ground: Fragment) -> Iterator[dict[str, Any]]:
    yield HEADER
    statements: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for tie in ground.relationships:
        statements[tie.end.id].append(_statement(ground, tie.start))
    for key in ground.nodes:
        if key.label == "Source":
            yield {"source": _values(ground, key), "statements": statements[key.id]}
    judgements = [_values(ground, key) for key in ground.nodes if key.label == "Judgement"]
    for judgement in sorted(judgements, key=lambda values: values["number"]):
        yield {"judgement": judgement}


def _values(ground: Fragment, key: NodeKey) -> dict[str, Any]:
    left_out = _LEFT_OUT[key.label]
    return {name: value for name, value in ground.nodes[key].items() if name not in left_out}


def _statement(ground: Fragment, key: NodeKey) -> dict[str, Any]:
    values = _values(ground, key)
    return {**values, "fact": json.loads(values["fact"])}
