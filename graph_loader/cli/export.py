"""`rolegraph export`: the graph of the store, for other programs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import click

from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.errors import InputError
from graph_loader.exchange.formats import FORMATS, Format
from graph_loader.exchange.places import write_file, write_files

STDOUT = "-"
_MEANINGS = "\n".join(f"  {form.name:10} {form.meaning}" for form in FORMATS.values())


@click.command(
    "export",
    help=f"""Write the graph in FORMAT; the same graph gives the same bytes.

\b
{_MEANINGS}

Formats of several files go into a folder that is new or empty, or into a .zip.""",
)
@click.argument("form", metavar="FORMAT", type=click.Choice(list(FORMATS)))
@click.option("-o", "--output", metavar="PATH", help="Where to; standard output unless given.")
@click.option(
    "--no-sources",
    is_flag=True,
    help="Leave out sources, statements, names as written and judgements.",
)
@pass_session
def command(session: Session, form: str, output: str | None, no_sources: bool) -> None:
    """Writes the graph."""
    chosen = FORMATS[form]
    place = _place(chosen, output)
    if no_sources and chosen.name == "jsonl":
        raise InputError("jsonl holds what sources said and nothing else; see the other formats")
    with session.reader() as store:
        files = chosen.write(store, not no_sources)
    if place is None:
        click.echo(files[""], nl=False)
    else:
        _write(place, files, several=chosen.several)


def _write(place: Path, files: Mapping[str, bytes], *, several: bool) -> None:
    try:
        if several:
            write_files(place, files)
            warn(f"{len(files)} files in {place}")
        else:
            write_file(place, files[""])
    except OSError as error:
        raise InputError(f"{place} cannot be written: {error.strerror}") from error


def _place(chosen: Format, output: str | None) -> Path | None:
    """Where to write; None: standard output."""
    if output not in (None, "", STDOUT):
        return Path(str(output))
    if chosen.several:
        raise InputError(f"{chosen.name} is several files: name a folder or a .zip with -o")
    return None
