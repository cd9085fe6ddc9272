"""Entities with their names as written and statements: what a page is derived from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graph_loader.derive.gather import Gatherer
from graph_loader.derive.view import Page, View
from graph_loader.facts import KINDS
from graph_loader.graph.pieces import NodeKey
from graph_loader.identity.mentions import mention_id, mentioned
from graph_loader.statements import Statement

EVERY = tuple(KINDS)


def gather_pages(
    gatherer: Gatherer, label: str, entities: Iterable[str], kinds: tuple[str, ...]
) -> list[Page]:
    """Pages with their names as written and the statements that stand on them."""
    written = gatherer.written(entities)
    statements = gatherer.statements_on(written, kinds)
    gatherer.learn_meanings(statements)
    standing: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        for entity in _stands_with(gatherer, statement, everywhere=kinds is EVERY):
            standing[entity].append(statement)
    return [
        Page(NodeKey(label, entity), tuple(written[entity]), tuple(standing[entity]))
        for entity in sorted(written)
    ]


def _stands_with(gatherer: Gatherer, statement: Statement, *, everywhere: bool) -> set[str]:
    if everywhere:
        return {gatherer.means[i] for i in mentioned(statement)}
    return {gatherer.means[mention_id(statement.source, statement.fact.subject())]}


def view_of(gatherer: Gatherer, statements: Iterable[Statement], voices: Mapping[str, str]) -> View:
    """The view that the statements need."""
    return View(gatherer.means, gatherer.standings(statements), voices)
