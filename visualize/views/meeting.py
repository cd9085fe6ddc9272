"""A meeting as it is read: who took part, what was decided, whom and what that concerns."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from visualize.ask import Rows
from visualize.choose import nearest
from visualize.container import boxes_of
from visualize.evidence import ground, reach
from visualize.gather import graph_of, near, things, ties_of
from visualize.layout.blocks import in_blocks
from visualize.layout.boxes import Box
from visualize.layout.columns import even, in_columns
from visualize.model import VACANCY, Folds, Heap, Picture, Said, Tie, kind_of
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawn
from visualize.style import Kind, kinds, words
from visualize.views.around import LIMIT, drawing

LINE = 44
"""Columns of a line: a list is read along its lines, and the page is wider than high."""
_VIEW = ("การประชุม", "Meeting")
RANKS = ("chair", "co-chair", "host", "representative", "delegate", "speaker", "secretary",
          "attendee", "observer", "witness")  # fmt: skip
MANY = 20
"""Decisions beyond which one column is higher than a window."""
FRAMED = 5
"""The page's script draws a frame around so many."""
_BLOCKS = "blocks"
_VERBS = ("acknowledged", "considered", "approved", "assigned", "rejected")


def meeting(store: Rows, identifier: str) -> Page:
    """The page of a meeting, by its id."""
    drawn = sitting(store, identifier)
    days = drawn.things[identifier].days
    heading = Heading(_VIEW, days[0] if len(days) == 1 else "")
    told = ground(store, drawn, told_of(drawn))
    return page(heading, stage(drawn), told, reach(store))


def stage(drawn: Picture) -> Drawn:
    """In columns; of many decisions a block for each verb, with one line to all of it, and the page
    opens as a list.
    """
    lists = columns(drawn)
    graph, many = graph_of(drawn.ties, drawn.centre), len(lists[2]) > MANY
    folds = by_verb(drawn, lists[2]) if many else Folds()
    boxes = even(lists, boxes_of(drawn, LINE)) | _heads(drawn, folds)
    if not many:
        return Drawn(drawn, in_columns(lists, graph, boxes), boxes, LINE, flowing=True)
    blocks: dict[str, list[str]] = defaultdict(list)
    for key in lists[2]:
        blocks[folds.groups.get(key, "")].append(key)
    inside, size = in_blocks(blocks, boxes)
    lists[2] = [_BLOCKS]
    graph.add_node(_BLOCKS)
    spots = in_columns(lists, graph, {**boxes, _BLOCKS: size})
    x, y = spots.pop(_BLOCKS)
    left, top = x - size.wide / 2, y - size.high / 2
    spots |= {key: (left + at[0], top + at[1]) for key, at in inside.items()}
    opened = frozenset(folds.heaps)
    return Drawn(drawn, spots, boxes, LINE, True, folds, opened, listed=True)


def by_verb(drawn: Picture, decisions: Iterable[str]) -> Folds:
    """Decisions → the heap of their verb, in the order in which they are listed; few of a verb
    stay as they are.
    """
    verbs = {key: drawn.things[key].verb for key in decisions}
    many = {verb for verb, count in Counter(verbs.values()).items() if count >= FRAMED}
    heaps = {f"heap {verb}": Heap("decision", _named(kinds()["decision"], verb))
             for verb in verbs.values() if verb in many}  # fmt: skip
    return Folds({key: f"heap {verb}" for key, verb in verbs.items() if verb in many}, heaps)


def _heads(drawn: Picture, folds: Folds) -> dict[str, Box]:
    sized = boxes_of(drawn, LINE, folds)
    return {heap: sized[heap] for heap in folds.heaps}


def _named(look: Kind, verb: str) -> Said:
    th, en = words().get(verb, (verb, verb))
    return f"{look.th} {th}", f"{look.en} {en}"


def told_of(drawn: Picture) -> list[str]:
    """The sources of the meeting and its decisions, not all that is said of who and what it met."""
    return [key for key in drawn.things if key == drawn.centre or kind_of(key) == "decision"]


def sitting(store: Rows, identifier: str) -> Picture:
    """The meeting, what is one step from it (a decision counting half), and empty seats."""
    graph, ties = near(store, identifier, 1.0, None)
    kept = nearest(graph, identifier, LIMIT)
    seats = list(_empty_seats(store, identifier, ties.values()))
    drawn = {*kept, *(end for tie in seats for end in (tie.first, tie.second))}
    told = {tie.id: tie for tie in (*ties.values(), *seats)}
    return drawing(store, identifier, drawn, told.values(), len(graph) - len(kept))


def _empty_seats(store: Rows, identifier: str, ties: Iterable[Tie]) -> Iterator[Tie]:
    """Posts of the body that are surely vacant on the meeting's day, each with its body.

    Of a meeting whose day is not one day, nothing can be said.
    """
    days = things(store, [identifier])[identifier].days
    bodies = {tie.second for tie in ties if tie.first == identifier and tie.word == "of_body"}
    if len(days) != 1 or len(days[0]) != len("2020-05-13"):
        return
    posts = {tie.first: tie for tie in ties_of(store, sorted(bodies), None) if tie.word == "in"}
    for tie in ties_of(store, sorted(posts), days[0]):
        if kind_of(tie.first) == VACANCY and tie.certainty == "certain":
            yield from (tie, posts[tie.second])


def columns(drawn: Picture) -> list[list[str]]:
    """Who took part; the meeting between its body and places; its decisions; what these are of."""
    first = by_word(drawn, RANKS, incoming=True)
    decisions = by_word(drawn, _VERBS, incoming=False)
    body = [tie.second for tie in drawn.ties if tie.word == "of_body"]
    places = [tie.second for tie in drawn.ties
              if tie.first == drawn.centre and tie.word == "located_in"]  # fmt: skip
    middle = [*dict.fromkeys(body), drawn.centre, *dict.fromkeys(places)]
    taken = {*first, *decisions, *middle}
    rest = [key for key in in_order(drawn, decisions) if key not in taken]
    others = sorted(set(drawn.things) - taken - set(rest))
    return [first, [key for key in middle if key not in first], decisions, [*rest, *others]]


def by_word(drawn: Picture, order: tuple[str, ...], *, incoming: bool) -> list[str]:
    """The things tied to the meeting by these words, in the words' order, then by name."""
    found: dict[str, tuple[int, str, str]] = {}
    for tie in drawn.ties:
        near_end, far_end = (tie.second, tie.first) if incoming else (tie.first, tie.second)
        if near_end == drawn.centre and tie.word in order:
            place = (order.index(tie.word), drawn.things[far_end].name, far_end)
            found[far_end] = min(place, found.get(far_end, place))
    return sorted(found, key=lambda key: found[key])


def in_order(drawn: Picture, decisions: list[str]) -> Iterator[str]:
    """What the decisions are of, each once, in the order of the first that is of it."""
    seen = set()
    for decision in decisions:
        ends = sorted(tie.second for tie in drawn.ties if tie.first == decision)
        for end in ends:
            if end not in seen:
                seen.add(end)
                yield end
