"""`rolegraph split`: two are not one."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.judging import judge_command, say


@click.command("split")
@judge_command
@pass_session
def command(session: Session, /, **said: str | None) -> int:
    """Say that A and B are not one: ids of two mentions, as `show` lists them.

    It beats what rules find, and what was merged before.
    """
    return say(session, "different", **said)
