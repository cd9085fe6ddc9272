"""`rolegraph judgements`: what people decided or accepted, and taking it back."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session
from graph_loader.cli.output import output_options, show
from graph_loader.graph.reading import returned
from graph_loader.ground_rows import judgement_of
from graph_loader.judge import states, undo
from graph_loader.load import Loader

COLUMNS = (
    "number", "verdict", "state", "about", "reason", "author", "made", "first", "second", "code",
    "concerns", "words",
)  # fmt: skip


@click.group("judgements", invoke_without_command=True)
@output_options
@click.pass_context
def command(ctx: click.Context, form: str, calendar: str) -> None:
    """List people's judgements, on identity and on findings; `undo N` takes one back."""
    if ctx.invoked_subcommand is not None:
        return
    session: Session = ctx.obj
    with session.reader() as store:
        query = f"MATCH (j:Judgement) RETURN {returned('Judgement', 'j')} ORDER BY number"
        rows = store.rows(query)
        judged = [judgement_of(row) for row in rows]
        ids = sorted({i for j in judged for i in j.mentions})
        known = store.rows(
            "UNWIND $ids AS key MATCH (m:Mention {id: key}) RETURN m.id AS id", {"ids": ids}
        )
    state = states(judged, {row["id"] for row in known})
    show([{**row, "state": state[row["number"]]} for row in rows], COLUMNS, form, calendar)


@command.command("undo")
@click.argument("number", type=click.IntRange(1))
@click.pass_context
def undo_command(ctx: click.Context, number: int) -> None:
    """Take judgement NUMBER back."""
    session: Session = ctx.find_object(Session) or Session(None)
    with session.writer() as store:
        gone = undo(Loader(store), number)
    click.echo(f"judgement {gone.number} undone: {gone.verdict} — {gone.about}")
