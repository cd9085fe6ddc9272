"""`docs/neo4j/`: a Neo4j Browser style in the pages' colours; the questions as favourites."""

from __future__ import annotations

import csv
from importlib.resources import files

from graph_loader.graph.schema import ENTITIES, GROUND, LINKS, OWNED
from queries import Question, catalogue

_INTRO = """\
# In Neo4j Browser

`style.grass`: drop it onto Browser's window (or `:style` with its text): the entities in the
colours of the pages, links small and grey.

Favourites: drop the files of `queries/` onto Browser's star; each is a statement of its own and
its first line is its name there. Before running one, set its parameters, for instance

```
:param role => ['role-…']
:param from => '2020-06-01'
:param to => '2020-06-01'
```

An option that takes a name takes a list of ids (`rolegraph --db neo4j find TEXT`), days are ISO
text, an option without a default of its own may be `null`.

| question | file | parameters |
|---|---|---|
"""


def style() -> str:
    """The style sheet, one rule a label."""
    rows = csv.DictReader((files("visualize") / "kinds.csv").read_text("utf-8").splitlines())
    colours = {row["kind"]: (row["fill"], row["line"]) for row in rows}
    rules = [_rule(label.name, *colours[label.name.lower()], 65) for label in ENTITIES]
    rules += [_rule(label.name, "#ffffff", "#8a919c", 40) for label in (*LINKS, *OWNED)]
    rules += [_rule(label.name, "#f7f7f7", "#c3c8d0", 30) for label in GROUND]
    return "\n".join(rules) + "\nrelationship {\n  color: #8a919c;\n  caption: '<type>';\n}\n"


def _rule(label: str, fill: str, line: str, size: int) -> str:
    lines = (
        f"  color: {fill};",
        f"  border-color: {line};",
        "  text-color-internal: #1d2126;",
        f"  diameter: {size}px;",
        "  caption: '{name}';",
    )
    return "\n".join([f"node.{label} {{", *lines, "}"])


def guide() -> str:
    """The page that says how to use them."""
    return _INTRO + "".join(map(_line, catalogue()))


def _line(found: Question) -> str:
    parameters = ", ".join(f"`${parameter.name}`" for parameter in found.parameters)
    return f"| {found.en} | `queries/{found.name}.cypher` | {parameters} |\n"
