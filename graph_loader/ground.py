"""The ground of the graph: sources, statements, mentions and spellings as nodes."""

from __future__ import annotations

from graph_loader.graph.pieces import Fragment, NodeKey, Value
from graph_loader.identity.judgements import Judgement
from graph_loader.identity.mentions import Mention, mentioned
from graph_loader.statements import Source, SourceRecord, Statement, canonical_json


def record_fragment(record: SourceRecord, mentions: list[Mention], voice: str) -> Fragment:
    """A source with everything that is its own: statements, mentions, and spellings' links."""
    fragment = Fragment()
    source = source_node(fragment, record.source, voice)
    for statement in record.statements:
        node = statement_node(fragment, statement)
        fragment.relate("FROM", node, source)
        for identifier in mentioned(statement):
            fragment.relate("NAMES", node, NodeKey("Mention", identifier))
    for mention in mentions:
        mention_node(fragment, mention)
    return fragment


def source_node(fragment: Fragment, source: Source, voice: str) -> NodeKey:
    """One Source; `voice` is the least id among it and those that repeat it."""
    return fragment.node(
        "Source",
        source.id,
        name=source.name,
        kind=source.kind,
        publisher=source.publisher,
        address=source.address,
        published=source.published,
        retrieved=source.retrieved,
        licence=source.licence,
        same_as=list(source.same_as),
        content=source.content,
        reader=source.reader,
        likeness=list(source.likeness),
        voice=voice,
    )


def statement_node(fragment: Fragment, statement: Statement) -> NodeKey:
    """One Statement; its name says what it is about."""
    fact = statement.fact
    return fragment.node(
        "Statement",
        statement.id,
        name=f"{fact.KIND}: {fact.subject().label}",
        kind=fact.KIND,
        fact=canonical_json(fact.content()),
        at=list(statement.at),
        quote=statement.quote,
    )


def mention_node(fragment: Fragment, mention: Mention) -> NodeKey:
    """One Mention with its spellings and what stands around it."""
    properties: dict[str, Value] = {
        "name": mention.name,
        "kind": mention.kind,
        "source": mention.source,
        "own": mention.own,
        "around": mention.around,
        "around_key": mention.around_key,
        "scope": mention.scope,
        "nth": mention.nth,
        "keys": list(mention.keys),
        "shorts": list(mention.shorts),
        "facets": list(mention.facets),
        "offices": list(mention.offices),
        "identifiers": list(mention.identifiers),
        "home": mention.home,
        "rank": mention.rank,
        "since": mention.since,
    }
    node = fragment.node("Mention", mention.id, **properties)
    for key in mention.spellings:
        fragment.relate("SPELLS", node, spelling_node(fragment, mention.kind, key))
    if mention.around:
        fragment.relate("AROUND", node, NodeKey("Mention", mention.around))
    return node


def spelling_node(fragment: Fragment, kind: str, key: str) -> NodeKey:
    """One Spelling of a kind, shared by all sources that write it."""
    return fragment.node("Spelling", f"{kind}|{key}", name=key, kind=kind, key=key)


def judgement_node(fragment: Fragment, judgement: Judgement) -> NodeKey:
    """One Judgement."""
    return fragment.node(
        "Judgement",
        judgement.id,
        name=" ".join(filter(None, (f"{judgement.verdict}:", judgement.code, *judgement.mentions))),
        number=judgement.number,
        verdict=judgement.verdict,
        first=judgement.first or None,
        second=judgement.second or None,
        about=judgement.about,
        reason=judgement.reason,
        author=judgement.author,
        made=judgement.made,
        code=judgement.code,
        concerns=list(judgement.concerns),
        words=list(judgement.words),
    )
