"""Moves (โยกย้าย): one source sees somebody in a post and tells of the appointment to another.

A civil servant has one such post at a time (`sole` in `thai/posts.csv`), so the day on which the
next begins is the first day out of the one before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph_loader.derive.gather import Gatherer
from graph_loader.derive.view import Page
from graph_loader.facts import TenureFact
from graph_loader.identity.mentions import mention_id
from graph_loader.statements import Statement
from graph_loader.thai.posts import is_sole


class Moves(NamedTuple):
    """`appointed`: a person as one source names them → the appointments there to a sole post."""

    appointed: dict[str, list[Statement]]

    @classmethod
    def gather(cls, gatherer: Gatherer, pages: Iterable[Page]) -> Moves:
        """The appointments of those whom sources see in the sole posts among `pages`."""
        seen = {m for page in pages for s in page.statements for m in _in_sole_post(s)}
        appointed: dict[str, list[Statement]] = defaultdict(list)
        for statement in gatherer.naming(sorted(seen), (TenureFact.KIND,)) if seen else ():
            fact = statement.fact
            if isinstance(fact, TenureFact) and _begins(fact):
                appointed[mention_id(statement.source, fact.holder.ref)].append(statement)
        gatherer.learn_meanings(s for told in appointed.values() for s in told)
        return cls(dict(appointed))

    def after(self, statement: Statement) -> Iterator[Statement]:
        """The appointments to other posts of whom the statement sees in a sole post."""
        for mention in _in_sole_post(statement):
            yield from self.appointed.get(mention, ())


def _in_sole_post(statement: Statement) -> Iterator[str]:
    fact = statement.fact
    if not isinstance(fact, TenureFact) or fact.reported != "holds" or fact.how != "substantive":
        return
    if fact.on and not fact.former and is_sole(fact.role.post):
        yield mention_id(statement.source, fact.holder.ref)


def _begins(fact: TenureFact) -> bool:
    """Whether it appoints to a sole post, from a day that is stated."""
    told = fact.reported == "appointed" and fact.how == "substantive"
    return told and fact.from_ is not None and fact.until is None and is_sole(fact.role.post)
