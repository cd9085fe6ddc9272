"""`export csv`: a table for each label and each relationship type, for a spreadsheet.

UTF-8 with the mark by which Excel knows it; a list is written as JSON, for any separator may
stand in a name.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from graph_loader.exchange.snapshot import snapshot
from graph_loader.exchange.tables import node_columns, nodes_by_label, tie_columns, ties_by_type
from graph_loader.graph.pieces import Value
from graph_loader.store.protocol import Store

ENDS = ("start_label", "start", "end_label", "end")


def export_csv(store: Store, *, ground: bool = True) -> dict[str, bytes]:
    """File name → its bytes: `Person.csv` …, and `HOLDS.csv` … with labels and ids of both ends."""
    graph = snapshot(store, ground=ground).graph
    files = {}
    for label, nodes in nodes_by_label(graph):
        names = node_columns(label, nodes)
        rows = ([values.get(name) for name in names] for _, values in nodes)
        files[f"{label}.csv"] = _file(names, rows)
    for kind, ties in ties_by_type(graph):
        names = tie_columns(kind, ties)
        ends = ([*key.start, *key.end] for key, _ in ties)
        cells = ([values.get(name) for name in names] for _, values in ties)
        rows = ([*end, *cell] for end, cell in zip(ends, cells, strict=True))
        files[f"{kind}.csv"] = _file([*ENDS, *names], rows)
    return files


def _file(heading: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(heading)
    writer.writerows([_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _cell(value: Value) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
