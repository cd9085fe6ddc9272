"""From a change of the ground to a patch of the graph: the one way that loads, unloads,
judgements and rebuilds all take.

The patch depends on the ground after the change only (through what the world has derived
before, which depends on the ground before): loading in any order gives the same graph.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph_loader.derive.derived import derive_pages
from graph_loader.derive.gather import Gatherer
from graph_loader.derive.resolve import Resolution, resolve
from graph_loader.derive.touched import touched_entities
from graph_loader.derive.voices import voices_after
from graph_loader.graph.pieces import Fragment, NodeKey, Patch, RelationshipKey, difference
from graph_loader.graph.schema import label_of
from graph_loader.ground import judgement_node, record_fragment, source_node
from graph_loader.identity.change import Change, ChangedMentions
from graph_loader.identity.judgements import in_force
from graph_loader.identity.mentions import Mention
from graph_loader.world.protocol import World


@dataclass(slots=True)
class Plan:
    """A patch in two parts, which mentions mean something new, those of each new source, and
    the voices of all sources.
    """

    ground: Patch = field(default_factory=Patch)
    derived: Patch = field(default_factory=Patch)
    moved: set[str] = field(default_factory=set)
    means: dict[str, str] = field(default_factory=dict)
    mentions: Mapping[str, list[Mention]] = field(default_factory=dict)
    voices: Mapping[str, str] = field(default_factory=dict)

    @property
    def patch(self) -> Patch:
        """Both parts as one."""
        whole = Patch()
        whole.add(self.ground)
        whole.add(self.derived)
        return whole


def plan(world: World, change: Change) -> Plan:
    """What to write so that the graph says what the ground says after `change`."""
    mentions = ChangedMentions.of(change)
    undone = {judgement.number for judgement in change.unjudged}
    kept = [j for j in world.judgements() if j.number not in undone]
    judgements = in_force([*kept, *change.judged])
    resolution = resolve(world, mentions, change.judged_mentions(), judgements)
    voices, revoiced = voices_after(world, change)
    gatherer = Gatherer(world, change, resolution)
    touched = touched_entities(gatherer, revoiced)
    new = derive_pages(gatherer, touched, voices)
    old = world.fragments(sorted(NodeKey(label_of(entity), entity) for entity in touched))
    result = Plan(derived=difference(old, new), moved=resolution.moved(), means=resolution.now)
    result.mentions, result.voices = _by_source(mentions.after), voices
    result.ground = _ground(world, change, mentions, voices, revoiced)
    _write_meanings(result.ground, resolution)
    return result


def _ground(
    world: World,
    change: Change,
    mentions: ChangedMentions,
    voices: Mapping[str, str],
    revoiced: Iterable[str],
) -> Patch:
    before, after = Fragment(), Fragment()
    for records, known, fragment in (
        (change.before, mentions.before, before),
        (change.after, mentions.after, after),
    ):
        by_source = _by_source(known)
        for identifier, record in records.items():
            voice = voices.get(identifier, identifier)
            fragment.update(record_fragment(record, by_source[identifier], voice))
    _refresh_sources(world, change, voices, revoiced, before, after)
    patch = difference(before, after)
    patch.drop_nodes -= _still_spelled(world, change, patch)
    for judgement in change.judged:
        judgement_node(patch.put, judgement)
    patch.drop_nodes |= {NodeKey("Judgement", judgement.id) for judgement in change.unjudged}
    return patch


def _refresh_sources(
    world: World,
    change: Change,
    voices: Mapping[str, str],
    revoiced: Iterable[str],
    before: Fragment,
    after: Fragment,
) -> None:
    """Sources that a twin came to or left speak with another voice now."""
    for identifier in change.before.keys() & change.after.keys():
        before.nodes.pop(NodeKey("Source", identifier))
    for source in world.sources(set(revoiced) - change.sources).values():
        source_node(after, source, voices.get(source.id, source.id))


def _by_source(mentions: Mapping[str, Mention]) -> dict[str, list[Mention]]:
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions.values():
        groups[mention.source].append(mention)
    return groups


def _still_spelled(world: World, change: Change, patch: Patch) -> set[NodeKey]:
    """Spellings that mentions of other sources have too."""
    wanted: dict[str, list[NodeKey]] = defaultdict(list)
    for key in patch.drop_nodes:
        if key.label == "Spelling":
            wanted[key.id.split("|", 1)[0]].append(key)
    kept = set()
    for kind, keys in wanted.items():
        others = world.spelled(kind, [key.id.split("|", 1)[1] for key in keys])
        spelled = {
            f"{kind}|{s}" for m in others if m.source not in change.sources for s in m.spellings
        }
        kept |= {key for key in keys if key.id in spelled}
    return kept


def _write_meanings(patch: Patch, resolution: Resolution) -> None:
    for identifier in resolution.moved():
        node = NodeKey("Mention", identifier)
        old, new = resolution.before.get(identifier), resolution.now.get(identifier)
        if old is not None and node not in patch.drop_nodes:
            patch.drop_relationships.add(_meaning(node, old))
        if new is not None:
            patch.put.relationships[_meaning(node, new)] = {}


def _meaning(mention: NodeKey, entity: str) -> RelationshipKey:
    return RelationshipKey("MEANS", mention, NodeKey(label_of(entity), entity))
