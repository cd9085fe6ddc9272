"""How many of a series sources count, on which day."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.derive.pages.common import supported
from graph_loader.derive.view import Page
from graph_loader.facts import CountFact
from graph_loader.graph.pieces import Fragment
from graph_loader.statements import Statement, digest


def tallies(fragment: Fragment, page: Page) -> None:
    """One Tally for each number, day and status: counts that disagree stand beside each other."""
    found: dict[tuple[str, str, str, int], list[Statement]] = defaultdict(list)
    for statement in page.statements:
        fact = statement.fact
        if isinstance(fact, CountFact):
            found[(fact.on, fact.status, fact.of, fact.number)].append(statement)
    for key in sorted(found):
        day, status, of, number = key
        node = fragment.node(
            "Tally",
            f"tally-{digest(page.key.id, *map(str, key))}",
            owner=page.key.id,
            name=f"{number} {of}",
            status=status,
            number=number,
            day=day,
            of=of,
        )
        fragment.relate("COUNTED", page.key, node)
        supported(fragment, node, found[key])
