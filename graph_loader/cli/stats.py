"""`rolegraph stats`: how much there is."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import output_options, show
from graph_loader.graph.schema import LABELS, RELATIONSHIPS

COLUMNS = ("kind", "name", "count")


@click.command("stats")
@output_options
@pass_session
def command(session: Session, form: str, calendar: str) -> None:
    """Count nodes by label and relationships by type."""
    rows = []
    with session.reader() as store:
        for label in LABELS:
            if label != "Store":
                found = store.rows(f"MATCH (n:{label}) RETURN count(n) AS n")
                rows.append({"kind": "node", "name": label, "count": found[0]["n"]})
        for name in RELATIONSHIPS:
            found = store.rows(f"MATCH ()-[r:{name}]->() RETURN count(r) AS n")
            rows.append({"kind": "relationship", "name": name, "count": found[0]["n"]})
    show(rows, COLUMNS, form, calendar)
