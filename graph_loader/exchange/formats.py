"""What the graph of a store can be written as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from graph_loader.exchange.csv_files import export_csv
from graph_loader.exchange.gexf import export_gexf
from graph_loader.exchange.graphml import export_graphml
from graph_loader.exchange.jsonl import export_jsonl
from graph_loader.exchange.neo4j_csv import export_neo4j_csv
from graph_loader.store.protocol import Store

Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Format:
    """A format by name; `several` files, or one that may go to standard output.

    `write(store, ground)` gives name → bytes; of a single file the name says nothing.
    """

    name: str
    meaning: str
    write: Callable[[Store, bool], Files]
    several: bool = False


FORMATS: Final[dict[str, Format]] = {
    form.name: form
    for form in (
        Format(
            "jsonl",
            "what sources said and people judged; import jsonl takes it back",
            lambda store, _: {"": export_jsonl(store)},
        ),
        Format(
            "csv",
            "a table for each kind of node and tie, for a spreadsheet",
            lambda store, ground: export_csv(store, ground=ground),
            several=True,
        ),
        Format(
            "graphml",
            "for yEd, Cytoscape, Gephi, APOC",
            lambda store, ground: {"": export_graphml(store, ground=ground)},
        ),
        Format(
            "gexf",
            "for Gephi",
            lambda store, ground: {"": export_gexf(store, ground=ground)},
        ),
        Format(
            "neo4j-csv",
            "for neo4j-admin database import",
            lambda store, ground: export_neo4j_csv(store, ground=ground),
            several=True,
        ),
    )
}
