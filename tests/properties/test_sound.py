"""Nothing stands without a source, and nothing hangs in the air."""

from __future__ import annotations

from collections import Counter

from hypothesis import given

from graph_loader.graph.pieces import Fragment, NodeKey, RelationshipKey
from graph_loader.graph.schema import ENTITY, LABELS, LINKS, OWNER_LABELS, RELATIONSHIPS
from graph_loader.identity.mentions import OF_KINDS, Mention, mentions_of
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from tests.properties.ledger import Ledger
from tests.properties.profiles import MANY, SOME
from tests.properties.sources import Step, documents, histories

SPEAKING = ("SUPPORTS", "CONTRADICTS")
# Statements speak of these nodes themselves.
LINK = {label.name for label in LINKS}


def unsupported(graph: Fragment) -> list[NodeKey]:
    """Derived nodes that no statement speaks of."""
    reached = {tie.end for tie in graph.relationships if tie.type in (*SPEAKING, "MEANS")}
    return [key for key in graph.nodes if key not in reached and _derived(key)]


def _derived(key: NodeKey) -> bool:
    return key.label in ENTITY or key.label in OWNER_LABELS


def means_only(graph: Fragment) -> list[NodeKey]:
    """Links and decisions that names reach and no statement does."""
    reached = {tie.end for tie in graph.relationships if tie.type in SPEAKING}
    return [key for key in graph.nodes if key.label in OWNER_LABELS and key not in reached]


def dangling(graph: Fragment) -> list[RelationshipKey]:
    """Relationships with an end that is not there."""
    return [t for t in graph.relationships if not {t.start, t.end} <= graph.nodes.keys()]


def unknown_statements(graph: Fragment) -> list[RelationshipKey]:
    """Relationships whose list of statements is empty or names what is not loaded."""
    known = {key.id for key in graph.nodes if key.label == "Statement"}
    found: list[RelationshipKey] = []
    for tie, values in graph.relationships.items():
        if "statements" in RELATIONSHIPS[tie.type].properties and tie.start.label not in LINK:
            listed = values.get("statements")
            if not isinstance(listed, list) or not listed or not set(listed) <= known:
                found.append(tie)
    return found


def outside_the_schema(graph: Fragment) -> list[object]:
    """Nodes and relationships that the schema does not have."""
    nodes = [k for k, v in graph.nodes.items() if not v.keys() <= {*LABELS[k.label].all_properties}]
    ties = [
        tie
        for tie, values in graph.relationships.items()
        if tie.start.label not in RELATIONSHIPS[tie.type].starts
        or tie.end.label not in RELATIONSHIPS[tie.type].ends
        or not values.keys() <= set(RELATIONSHIPS[tie.type].properties)
    ]
    return [*nodes, *ties]


def wrongly_meant(graph: Fragment) -> list[object]:
    """Mentions that do not mean one thing, and things not named after their least mention."""
    meant = [(tie.start.id, tie.end) for tie in graph.relationships if tie.type == "MEANS"]
    times = Counter(mention for mention, _ in meant)
    mentions = {key.id for key in graph.nodes if key.label == "Mention"}
    written = {k.id: v for k, v in graph.nodes.items() if k.label == "Mention"}
    order = {i: (str(values.get("since", "9999")), i) for i, values in written.items()}
    least: dict[NodeKey, str] = {}
    for mention, entity in meant:
        least[entity] = min(mention, least.get(entity, mention), key=order.__getitem__)
    names = {key for key in graph.nodes if key.label in (*ENTITY, "Decision")}
    unmeant: list[object] = [key for key in names if key not in least]
    return [
        *unmeant,
        *(mention for mention in mentions if times[mention] != 1),
        *(entity for entity, identifier in least.items() if entity.id != identifier),
    ]


def faults(graph: Fragment) -> list[object]:
    """Everything about a graph that may not be."""
    checks = (dangling, unsupported, means_only, unknown_statements, wrongly_meant)
    return [fault for check in (*checks, outside_the_schema) for fault in check(graph)]


@MANY
@given(histories())
def test_what_stands_is_sound(steps: list[Step]) -> None:
    ledger = Ledger()
    for step in steps:
        ledger.take(step)
    graph = derive_all(ledger.world.records.values(), ledger.world.judgements())
    assert faults(graph) == []


@SOME
@given(documents())
def test_no_mention_has_what_its_kind_never_has(found: list[SourceRecord]) -> None:
    """What a store leaves unasked for is nothing but the field's default."""
    bare = Mention(id="", kind="", source="", name="", own="")
    for mention in (m for record in found for m in mentions_of(record)):
        for name, kinds in OF_KINDS.items():
            assert mention.kind in kinds or getattr(mention, name) == getattr(bare, name)
