"""`rolegraph draw path` and `draw question`: answers of the catalogue as networks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from graph_loader.asking import read_values
from graph_loader.cli.context import Session, pass_session
from graph_loader.cli.drawing import out_option, write
from graph_loader.errors import NotFound
from queries import Question, catalogue, question, run


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
@out_option
@pass_session
def path(session: Session, first: str, second: str, ways: int, out: Path) -> None:
    """Draw how two are connected: the shortest ways, each step with its sources."""
    from visualize.views.path import path as page

    with session.reader() as store:
        written = {"a": first, "b": second, "ways": str(ways)}
        values, matches = read_values(store, question("connection"), written)
        text = page(store, _ids(values["a"]), _ids(values["b"]), ways)
    if text is None:
        raise NotFound(f"nothing stated connects {' and '.join(map(str, matches))}")
    write(out, text)


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
    @out_option
    @click.pass_context
    def draw(ctx: click.Context, /, out: Path, **written: Any) -> None:
        from visualize.views.question import answer

        session = ctx.find_object(Session) or Session(None)
        with session.reader() as store:
            texts = {p.name: written[f"value_{p.name}"] for p in found.parameters}
            values, matches = read_values(store, found, texts)
            rows = run(store, found, values)
            day = values.get("from") if values.get("from") == values.get("to") else ""
            text = answer(store, found, rows, [match.id for match in matches], str(day or ""))
        if text is None:
            asked = ", ".join(str(match) for match in matches)
            raise NotFound(f"nothing is stated{f' of {asked}' if asked else ''}")
        write(out, text)

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


def _ids(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


VIEWS = (path, ask)
