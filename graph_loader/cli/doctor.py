"""`rolegraph doctor`: what is installed, reachable, wrong."""

from __future__ import annotations

import importlib.metadata
import sys

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import output_options, show
from graph_loader.errors import RolegraphError
from graph_loader.rules import RULES
from graph_loader.store.address import resolve

COLUMNS = ("what", "state", "detail")
PACKAGES = ("rolegraph", "kglite", "neo4j", "neo4j-rust-ext", "click", "pydantic", "networkx")
_MARKER = "MATCH (s:Store {id: 'rolegraph'}) RETURN s.rules AS rules, s.serial AS serial"

Finding = dict[str, str]


@click.command("doctor")
@output_options
@pass_session
def command(session: Session, form: str, calendar: str) -> int:
    """Say what is installed and whether the store can be used; status 1 if something is wrong."""
    found = [_row("python", "ok", sys.version.split()[0]), *map(_package, PACKAGES)]
    found += _store(session)
    show(found, COLUMNS, form, calendar)
    return int(any(row["state"] == "wrong" for row in found))


def _row(what: str, state: str, detail: str) -> Finding:
    return {"what": what, "state": state, "detail": detail}


def _package(name: str) -> Finding:
    try:
        return _row(name, "ok", importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return _row(name, "absent", "optional" if name == "neo4j-rust-ext" else "not installed")


def _store(session: Session) -> list[Finding]:
    try:
        address = resolve(session.db)
        with session.reader() as store:
            marker = store.rows(_MARKER)
            counted = store.rows("MATCH (s:Source) RETURN count(s) AS n")[0]["n"]
    except RolegraphError as error:
        return [_row("store", "wrong", str(error))]
    found = [_row("store", "ok", f"{address}: {counted} source(s)")]
    if marker and marker[0]["rules"] != RULES:
        words = f"derived under rules {marker[0]['rules']}, this is {RULES}: run rolegraph rebuild"
        found.append(_row("rules", "wrong", words))
    return found
