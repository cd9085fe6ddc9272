"""`rolegraph ask`: the catalogue; each question is a subcommand made from its file's header."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from graph_loader.asking import read_values
from graph_loader.cli.cite import cite_option, show_cited
from graph_loader.cli.context import Session, warn
from graph_loader.cli.near import NearGroup
from graph_loader.cli.output import output_options, show
from graph_loader.errors import NotFound
from queries import Question, catalogue, question, run


class Catalogue(NearGroup):
    """Questions as commands; one is read without reading the others."""

    noun = "question"

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all questions."""
        return [found.name for found in catalogue()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command that asks a question."""
        try:
            return _command(question(cmd_name))
        except KeyError:
            return None


@click.command("ask", cls=Catalogue, invoke_without_command=True)
@output_options
@click.pass_context
def command(ctx: click.Context, form: str, calendar: str) -> None:
    """Ask a question of the catalogue; alone, list the questions.

    `rolegraph ask QUESTION --help` shows a question's options.
    """
    if ctx.invoked_subcommand is None:
        rows = [
            {
                "question": found.name,
                "en": found.en,
                "th": found.th,
                "options": [f"--{parameter.name}" for parameter in found.parameters],
            }
            for found in catalogue()
        ]
        show(rows, ("question", "en", "th", "options"), form, calendar)


def _command(found: Question) -> click.Command:
    @cite_option
    @output_options
    @click.pass_context
    def ask(ctx: click.Context, /, cite: bool, form: str, calendar: str, **written: Any) -> None:
        session = ctx.find_object(Session) or Session(None)
        with session.reader() as store:
            texts = {p.name: written[f"value_{p.name}"] for p in found.parameters}
            values, matches = read_values(store, found, texts)
            rows = run(store, found, values)
            columns = [c.name for c in found.columns if form != "table" or c.name != "id"]
            printed = partial(show_cited, store) if cite else show
            printed(rows, columns, form, calendar)
        for parameter in found.parameters:
            if parameter.default == "today" and texts[parameter.name] is None:
                warn(f"--{parameter.name} {values[parameter.name]} (today)")
        if not rows:
            asked = ", ".join(str(match) for match in matches)
            raise NotFound(f"nothing is stated{f' of {asked}' if asked else ''}")

    options: list[click.Parameter] = [
        click.Option(
            [f"--{p.name}", f"value_{p.name}"],
            metavar=p.kind.upper(),
            required=p.required,
            help=p.help if p.required else f"{p.help}; {p.default.removeprefix('$')} unless given",
        )
        for p in found.parameters
    ]
    made = click.command(found.name, help=_help(found))(ask)
    made.params = [*options, *made.params]
    return made


def _help(found: Question) -> str:
    columns = "\n".join(f"  {column.name}: {column.help}" for column in found.columns)
    return f"{found.en}.\n\n{found.th}\n\n\b\nColumns:\n{columns}"
