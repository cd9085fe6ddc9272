"""`rolegraph rebuild`: the graph derived again from what sources and people said."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.progress import Counter
from graph_loader.rebuild import rebuild


@click.command("rebuild")
@pass_session
def command(session: Session) -> None:
    """Derive the graph again from statements and judgements; write only what differs."""
    with session.writer() as store:
        waiting = Counter("deriving the graph again from its sources:")
        waiting.count = store.rows("MATCH (s:Source) RETURN count(s) AS n")[0]["n"]
        waiting.show()
        try:
            patch = rebuild(store)
        finally:
            waiting.clear()
    put, gone = patch.put, patch.drop_nodes
    if not patch:
        click.echo("rebuilt; nothing differs")
        return
    ties = len(put.relationships) + len(patch.drop_relationships)
    click.echo(f"rebuilt; {len(put.nodes)} node(s) written, {len(gone)} dropped, {ties} tie(s)")
