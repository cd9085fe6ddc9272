"""Short sources that say who held what, and who is who after they are loaded."""

from __future__ import annotations

from collections import defaultdict

from graph_loader.facts import KINDS
from graph_loader.statements import Source, SourceRecord, Statement, statement_id
from graph_loader.thai.names import split_rank
from tests.properties.ledger import Ledger

Held = tuple[str, str, str]
"""A name, with its title if it has one, a post, its body."""


def told(source: str, day: str, *held: Held) -> SourceRecord:
    """One source of a day that sees some people in their posts."""
    facts = [
        KINDS["tenure"].model_validate(
            {
                "holder": {"person": dict(zip(("rank", "name"), split_rank(name), strict=True))},
                "role": {"post": post, "agency": {"name": body}},
                "on": day,
            }
        )
        for name, post, body in held
    ]
    statements = (Statement(statement_id(source, fact), source, fact) for fact in facts)
    return SourceRecord(Source(source, source, published=day), tuple(statements))


def persons(ledger: Ledger) -> list[list[str]]:
    """The names of each person as written, all sorted."""
    world, found = ledger.world, defaultdict(set)
    for mention in world.mentions_in_sources(world.records):
        if mention.kind == "person":
            found[world.means([mention.id])[mention.id]].add(mention.name)
    return sorted(sorted(names) for names in found.values())


def loaded(*records: SourceRecord) -> Ledger:
    """All records, loaded one by one."""
    ledger = Ledger()
    for record in records:
        ledger.load(record)
    return ledger
