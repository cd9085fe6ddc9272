"""`docs/questions.md`: every question of the catalogue, with a real answer on the seed data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graph_loader.asking import read_values
from graph_loader.cli.table import table
from graph_loader.store.protocol import Store
from queries import Question, catalogue, question, run
from tests.queries.golden import Case, cases

ROWS: Final = 6
_INTRO: Final = """\
# The questions

Made from the headers of `queries/*.cypher` by `python -m tests.catalogue.refresh`; do not edit.

`rolegraph ask QUESTION --OPTION …` asks one. Names, posts and days are given as people write
them; `--format json`, `jsonl`, `csv` or `excel` has every column, a table the chief ones. In Neo4j
Browser, paste a file and set its parameters: an option that takes a name takes a list of ids
there (`rolegraph find` prints them), days are ISO text.
"""


def page(store: Store) -> str:
    """The whole page; `store` holds the seed data."""
    asked: dict[str, Case] = {}
    for case in cases():
        if case.rows:
            asked.setdefault(case.question, case)
    sections = (_section(store, found, asked[found.name]) for found in catalogue())
    return "\n".join([_INTRO, *sections])


def _section(store: Store, found: Question, case: Case) -> str:
    return "\n".join([f"## {found.name}\n", *_header(found), *_answer(store, case)])


def _header(found: Question) -> Iterator[str]:
    yield f"{found.en}.\n\n{found.th}\n"
    yield "| option | | |\n|---|---|---|"
    for parameter in found.parameters:
        default = "required" if parameter.required else f"default: {parameter.default}"
        yield f"| `--{parameter.name}` | {parameter.kind}, {default} | {parameter.help} |"
    columns = ", ".join(f"`{column.name}`" for column in found.columns)
    yield f"\nColumns: {columns}.\n"


def _answer(store: Store, case: Case) -> Iterator[str]:
    found = question(case.question)
    values, _ = read_values(store, found, case.ask)
    rows = run(store, found, values)
    said = " ".join(f'--{name} "{text}"' for name, text in case.ask.items())
    yield f"```\n$ rolegraph ask {found.name} {said}"
    yield table(rows[:ROWS], [column.name for column in found.columns], "ce")
    if len(rows) > ROWS:
        yield f"… and {len(rows) - ROWS} more"
    yield "```\n"
