"""The driver's values as the protocol has them: the same for both stores."""

from __future__ import annotations

from typing import Any

from neo4j.graph import Node, Path, Relationship

from graph_loader.store.protocol import Row


def plain_row(record: Any) -> Row:
    """A record with nodes, relationships and days turned into plain dicts and ISO strings."""
    return {column: _plain(value) for column, value in record.items()}


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return _structure(value)


def _structure(value: Any) -> Any:
    if isinstance(value, Node):
        return {"labels": sorted(value.labels), "properties": _plain(dict(value))}
    if isinstance(value, Relationship):
        return {"type": value.type, "properties": _plain(dict(value))}
    if isinstance(value, Path):
        return {
            "nodes": [_plain(node) for node in value.nodes],
            "relationships": [_plain(link) for link in value.relationships],
        }
    return value.iso_format() if hasattr(value, "iso_format") else value
