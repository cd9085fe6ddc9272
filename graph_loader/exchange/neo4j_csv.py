"""`export neo4j-csv`: the layout of the server's own `neo4j-admin database import full`.

A file for each label and one for each (start label, type, end label), since each label has its
own space of ids; `import.sh` names them all, `schema.cypher` makes the constraints and indexes
that the importer does not. The store's marker is among the nodes, so Rolegraph goes on with
what was imported. Layout: https://neo4j.com/docs/operations-manual/current/import/full-import/
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from graph_loader.exchange.snapshot import snapshot
from graph_loader.exchange.tables import (
    Node,
    Tie,
    Values,
    node_columns,
    nodes_by_label,
    tie_columns,
    ties_by_type,
)
from graph_loader.graph.pieces import NodeKey, Value
from graph_loader.graph.writing import setup_statements
from graph_loader.rules import RULES
from graph_loader.store.protocol import Store

# U+001F, the separator of units: the default, a semicolon, stands in names.
SEPARATOR: Final = "\x1f"
_COMMAND: Final = """\
#!/bin/sh
# Run in this folder on the server, with the database stopped or not there yet:
#   sh import.sh [DATABASE], then schema.cypher through cypher-shell.
exec neo4j-admin database import full "${{1:-neo4j}}" \\
  --array-delimiter=U+001F --multiline-fields=true \\
{files}
"""


def export_neo4j_csv(store: Store, *, ground: bool = True) -> dict[str, bytes]:
    """File name → its bytes."""
    found = snapshot(store, ground=ground)
    files = {f"nodes-{k}.csv": _nodes(k, nodes) for k, nodes in nodes_by_label(found.graph)}
    if ground:
        files["nodes-Store.csv"] = _nodes("Store", [_marker(found.rules)])
    ties = {}
    for kind, group in ties_by_type(found.graph):
        columns = tie_columns(kind, group)
        # Sorted by ids, a decision about roles and zones has them mixed.
        for (start, end), some in groupby(sorted(group, key=_labels), key=_labels):
            ties[f"ties-{kind}-{start}-{end}.csv"] = _ties(kind, (start, end), columns, list(some))
    options = map(_option, [*sorted(files), *sorted(ties)])
    command = _COMMAND.format(files=" \\\n".join(options))
    schema = "".join(f"{statement};\n" for statement in setup_statements())
    return {**files, **ties, "import.sh": command.encode(), "schema.cypher": schema.encode()}


def _marker(rules: str | None) -> Node:
    values: Values = {"id": "rolegraph", "name": "rolegraph", "rules": rules or RULES, "serial": 1}
    return NodeKey("Store", "rolegraph"), values


def _option(file: str) -> str:
    return f"  --{'nodes' if file.startswith('nodes-') else 'relationships'}=./{file}"


def _labels(tie: Tie) -> tuple[str, str]:
    return tie[0].start.label, tie[0].end.label


def _nodes(label: str, nodes: list[Node]) -> bytes:
    """`id:ID(Person),name:string,aliases:string[],:LABEL`."""
    columns = [name for name in node_columns(label, nodes) if name != "id"]
    heading = [f"id:ID({label})", *_typed(columns, [values for _, values in nodes]), ":LABEL"]
    rows = ([key.id, *(values.get(name) for name in columns), label] for key, values in nodes)
    return _file(heading, rows)


def _ties(kind: str, ends: tuple[str, str], columns: list[str], ties: list[Tie]) -> bytes:
    """`:START_ID(Statement),says:string[],:END_ID(Tenure),:TYPE`."""
    properties = _typed(columns, [values for _, values in ties])
    heading = [f":START_ID({ends[0]})", *properties, f":END_ID({ends[1]})", ":TYPE"]
    rows = (
        [key.start.id, *(values.get(name) for name in columns), key.end.id, kind]
        for key, values in ties
    )
    return _file(heading, rows)


def _typed(columns: Sequence[str], rows: Sequence[Values]) -> list[str]:
    return [f"{name}:{_type(row[name] for row in rows if name in row)}" for name in columns]


def _type(values: Iterable[Value]) -> str:
    """A property has one type in all rows; where none has it, any would do."""
    value = next(iter(values), "")
    if isinstance(value, list):
        return "string[]"
    return "long" if isinstance(value, int) else "string"


def _file(heading: Sequence[str], rows: Iterable[Sequence[Value]]) -> bytes:
    lines = [",".join(heading), *(",".join(map(_cell, row)) for row in rows)]
    return "".join(f"{line}\n" for line in lines).encode()


def _cell(value: Value) -> str:
    """Text in quotes, so that a number in it stays text and '' is no absent value."""
    if value is None or isinstance(value, int):
        return "" if value is None else str(value)
    text = SEPARATOR.join(value) if isinstance(value, list) else value
    return '"' + text.replace('"', '""') + '"'
