"""`rolegraph sources`: what is loaded."""

from __future__ import annotations

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.output import output_options, show

COLUMNS = ("source", "kind", "publisher", "name", "published", "statements", "voice", "retrieved")
_QUERY = (
    "MATCH (s:Source) OPTIONAL MATCH (s)<-[:FROM]-(t:Statement) "
    "RETURN s.id AS source, s.kind AS kind, s.publisher AS publisher, s.name AS name, "
    "s.published AS published, count(t) AS statements, s.voice AS voice, "
    "s.retrieved AS retrieved ORDER BY published, source"
)


@click.command("sources")
@output_options
@pass_session
def command(session: Session, form: str, calendar: str) -> None:
    """List the loaded sources, by day of publication.

    Sources with one `voice` repeat one another and count once.
    """
    with session.reader() as store:
        show(store.rows(_QUERY), COLUMNS, form, calendar)
