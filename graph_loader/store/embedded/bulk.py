"""A whole graph built at once, for a first load: 2.4 times as fast as Cypher.

kglite's `add_nodes` wants pandas, which nothing here imports; `from_records` takes dicts.
"""

from __future__ import annotations

from pathlib import Path

import kglite

from graph_loader.errors import StoreError
from graph_loader.store.bulk import require_whole
from graph_loader.store.embedded import engine
from graph_loader.store.protocol import Bulk, Ends, Records


def put_in_place(bulk: Bulk, path: Path) -> None:
    """Build the graph and let its file appear in one step, replacing one at `path`.

    The caller holds the writer's lease of `path`. A property must have one type in all rows
    of a label (kglite makes ints floats and single values lists where they are mixed). Raises
    ConstraintBroken for an id given twice, StoreError where an id or an end is missing.
    """
    beside = path.with_name(path.name + ".new")
    require_whole(bulk)
    graph = _built(bulk)
    with engine.translated():
        for statement in bulk.statements:
            if not engine.is_redundant(statement):
                graph.cypher(statement)
        engine.quietly(lambda: graph.save(str(beside)))
    beside.replace(path)


def _built(bulk: Bulk) -> kglite.KnowledgeGraph:
    spec = {
        "nodes": [_node_spec(*item) for item in bulk.nodes.items()],
        "connections": [_relationship_spec(*item) for item in bulk.relationships.items()],
    }
    try:
        return engine.quietly(
            lambda: kglite.from_records(spec, on_missing_endpoint="error", storage=engine.STORAGE)
        )
    except (ValueError, kglite.KgError) as error:
        raise StoreError(f"the store cannot be built: {error}") from error


def _node_spec(label: str, rows: Records) -> dict[str, object]:
    return {"type": label, "id_field": "id", "records": _records(rows)}


def _relationship_spec(ends: Ends, rows: Records) -> dict[str, object]:
    start, kind, end = ends
    return {
        "type": kind,
        "source_type": start,
        "source_id_field": "start",
        "target_type": end,
        "target_id_field": "end",
        "records": _records(rows),
    }


def _records(rows: Records) -> list[dict[str, object]]:
    return [{name: value for name, value in row.items() if value is not None} for row in rows]
