"""What `merge` and `split` share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from graph_loader.cli.context import Session, warn
from graph_loader.errors import InputError
from graph_loader.find import LABELS, find
from graph_loader.identity.judgements import Verdict
from graph_loader.judge import Signature, judge
from graph_loader.load import Loader
from graph_loader.store.protocol import Store

F = TypeVar("F", bound=Callable[..., Any])


def judge_command(command: F) -> F:
    """Two names or ids, and the options of a judgement."""
    for decorate in (
        click.option("--author", envvar="ROLEGRAPH_AUTHOR", help="Who judges."),
        click.option("--reason", help="Why."),
        click.option("--kind", type=click.Choice(sorted(LABELS)), default="person",
                     show_default=True, help="Kind of the two, where names are written."),
        click.argument("second", metavar="B"),
        click.argument("first", metavar="A"),
    ):  # fmt: skip
        command = decorate(command)
    return command


def say(session: Session, verdict: Verdict, **said: str | None) -> int:
    """Makes the judgement, says what it is called; 1 where another keeps it from having effect."""
    by = Signature(said["reason"], said["author"], date.today().isoformat())
    kind = said["kind"] or "person"
    with session.writer() as store:
        first, second = (_mention(store, kind, str(said[name])) for name in ("first", "second"))
        if first == second:
            raise InputError(f"'{said['first']}' and '{said['second']}' are one already")
        made = judge(Loader(store), verdict, first, second, by)
        one = _meaning(store, first) == _meaning(store, second)
    click.echo(f"judgement {made.number}: {made.verdict} — {made.about}")
    if one != (verdict == "same"):
        warn("another judgement keeps this one from having effect: see 'judgements'")
        return 1
    return 0


def _mention(store: Store, kind: str, text: str) -> str:
    """An id stands for the mention itself; a name for the one entity that has it."""
    known = store.rows("MATCH (m:Mention {id: $id}) RETURN m.id AS id", {"id": text})
    if known:
        return text
    found = find(store, kind, text)
    if len(found) > 1:
        raise InputError(f"'{text}' means several: {'; '.join(map(str, found[:5]))}")
    return found[0].id


def _meaning(store: Store, mention: str) -> str:
    query = "MATCH (m:Mention {id: $id})-[:MEANS]->(e) RETURN e.id AS id"
    return str(store.rows(query, {"id": mention})[0]["id"])
