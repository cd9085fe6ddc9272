"""`docs/graph.md`, made from the schema: `python -m graph_loader.graph.docs > docs/graph.md`."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.graph.schema import (
    ENTITIES,
    GROUND,
    LINKS,
    OWNED,
    PERIOD,
    RELATIONSHIPS,
    Label,
    Relationship,
)

_INTRO = """\
# The graph

Made from `graph_loader/graph/schema.py` by `python -m graph_loader.graph.docs`; do not edit.

Every node has `id` and `name`; a property that nothing states is absent. *Ground* is what sources
and people said, the only state; everything else is derived from it and can be derived again
(`rolegraph rebuild`). Five labels are links that sources date and dispute: they carry a period.
A statement SUPPORTS or CONTRADICTS what is derived from it; a plain relationship carries the ids
of its `statements`; an entity is there because a mention MEANS it.

A period's days are ISO; `start` is the first day in, `end` the first day out, each with a least
and a greatest possible day (absent: not known). `sure_from` and `sure_until` are parallel lists:
the half-open stretches in which the link surely holds. `began` is `yes`, `announced` or
`planned`; `stated_from` and `stated_until` are the first and last day as a source writes them.
Whether a link holds on a day is derived when it is asked, never stored.
"""


def document() -> str:
    """The whole page."""
    return "\n".join([_INTRO, *_sections(), "## Relationships\n", *_relationships()]) + "\n"


def _sections() -> Iterator[str]:
    parts = (("Entities", ENTITIES), ("Links", LINKS), ("Owned", OWNED), ("Ground", GROUND))
    for title, labels in parts:
        yield f"## {title}\n"
        yield "| label | meaning | properties | owner |\n|---|---|---|---|"
        yield from map(_label, labels)
        yield ""


def _label(label: Label) -> str:
    own = [name for name in label.properties if name not in PERIOD]
    words = [f"`{name}`" for name in own] + (
        ["*period*"] if len(own) < len(label.properties) else []
    )
    owner = (label.owner or "").replace("|", " or ")
    return f"| `{label.name}` | {label.meaning} | {', '.join(words)} | {owner} |"


def _relationships() -> Iterator[str]:
    yield "| relationship | from | to | meaning | properties |\n|---|---|---|---|---|"
    yield from map(_relationship, RELATIONSHIPS.values())


def _relationship(tie: Relationship) -> str:
    properties = ", ".join(f"`{name}`" for name in tie.properties)
    starts, ends = " ".join(tie.starts), " ".join(tie.ends)
    return f"| `{tie.name}` | {starts} | {ends} | {tie.meaning} | {properties} |"


if __name__ == "__main__":
    print(document(), end="")
