"""`rolegraph merge`: two are one."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.judging import judge_command, say


@click.command("merge")
@judge_command
@pass_session
def command(session: Session, /, **said: str | None) -> int:
    """Say that A and B are one: names, or ids as `find` and `show` print them.

    `rolegraph judgements undo N` takes it back and puts everything as it was.
    """
    return say(session, "same", **said)
