"""`rolegraph draw path` and `draw question`: answers of the catalogue as networks."""

from __future__ import annotations

from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import drawn, page_options
from queries import Question, catalogue, question


@click.command("path")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@click.option(
    "--ways",
    type=click.IntRange(1, 30),
    default=10,
    show_default=True,
    help="At most so many of the shortest.",
)
@page_options
@pass_session
def path(
    session: Session, first: str, second: str, ways: int, out: Path, known_on: str | None
) -> None:
    """Draw how two are connected: the shortest ways, each step with its sources."""
    drawn(session, "path", [first, second], out, known_on, values={"ways": ways})


class Questions(click.Group):
    """Questions whose answers can be drawn; one is read without reading the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the questions that name somebody or something."""
        return [found.name for found in catalogue() if _has_nodes(found)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that draws an answer."""
        try:
            found = question(cmd_name)
        except KeyError:
            return None
        return _command(found) if _has_nodes(found) else None


@click.command("question", cls=Questions)
def ask() -> None:
    """Draw an answer of the catalogue: whom and what its rows name, and the ties among them."""


def _has_nodes(found: Question) -> bool:
    return any(column.name == "id" or column.name.endswith("_id") for column in found.columns)


def _command(found: Question) -> click.Command:
    @page_options
    @click.pass_context
    def draw(ctx: click.Context, /, out: Path, known_on: str | None, **written: str | None) -> None:
        session = ctx.find_object(Session) or Session(None)
        values = {p.name: written[f"value_{p.name}"] for p in found.parameters}
        drawn(session, "question", [found.name], out, known_on, values=values)

    options: list[click.Parameter] = [
        click.Option(
            [f"--{p.name}", f"value_{p.name}"], metavar=p.kind.upper(), required=p.required,
            help=p.help if p.required else f"{p.help}; {p.default.removeprefix('$')} unless given",
        )
        for p in found.parameters
    ]  # fmt: skip
    made = click.command(found.name, help=f"{found.en}.\n\n{found.th}")(draw)
    made.params = [*options, *made.params]
    return made


VIEWS = (path, ask)
