"""Sources, statements, mentions and judgements back from the properties of their nodes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from graph_loader.facts import KINDS
from graph_loader.facts.when import STORED
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention
from graph_loader.statements import Source, Statement

Row = Mapping[str, Any]
_JUDGEMENT = ("number", "verdict", "reason", "author", "made", "code")


def source_of(row: Row) -> Source:
    """A Source from the properties of its node."""
    get = row.get
    return Source(
        id=row["id"],
        name=row["name"],
        kind=row["kind"],
        publisher=get("publisher"),
        address=get("address"),
        published=get("published"),
        retrieved=get("retrieved"),
        licence=get("licence"),
        same_as=tuple(get("same_as") or ()),
        content=get("content"),
        reader=get("reader"),
        likeness=tuple(get("likeness") or ()),
    )


def statement_of(row: Row, source: str) -> Statement:
    """A Statement of a source; its fact is read without converting anything again."""
    fact = KINDS[row["kind"]].model_validate_json(row["fact"], context=STORED)
    return Statement(row["id"], source, fact, tuple(row.get("at") or ()), row.get("quote"))


def mention_of(row: Row) -> Mention:
    """A Mention from the properties that one of its kind can have (`OF_KINDS`), as a query
    returns them.
    """
    # By name, one by one: a load reads thousands, and a loop over names takes three times as long.
    get = row.get
    return Mention(
        id=row["id"],
        kind=row["kind"],
        source=row["source"],
        name=row["name"],
        own=row["own"],
        around=row["around"],
        around_key=row["around_key"],
        scope=get("scope"),
        nth=get("nth", 1),
        keys=tuple(row["keys"] or ()),
        shorts=tuple(row["shorts"] or ()),
        facets=tuple(get("facets") or ()),
        offices=tuple(get("offices") or ()),
        identifiers=tuple(row["identifiers"] or ()),
        home=get("home"),
        rank=get("rank"),
        since=row["since"],
    )


def judgement_of(row: Row) -> Judgement:
    """A Judgement from the properties of its node."""
    values: dict[str, Any] = {name: row.get(name) for name in _JUDGEMENT}
    values |= {name: row.get(name) or "" for name in ("first", "second", "about")}
    values |= {name: tuple(row.get(name) or ()) for name in ("concerns", "words")}
    return Judgement(**values)
