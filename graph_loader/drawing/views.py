"""Every view by its name: what its names mean, and how its page is made; networkx and the rest
come with the first page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph_loader.asking import read_day, read_values
from graph_loader.drawing.asked import Asked, View, some
from graph_loader.errors import InputError, SeveralFit
from graph_loader.find import LABELS, find
from graph_loader.find.anything import find_any
from graph_loader.store.protocol import Store
from queries import question, run

if TYPE_CHECKING:
    from visualize.shown import Page

_KINDS = (*LABELS, "decision", "vacancy")
"""What `around` can be told to draw."""
RADIUS, LIMIT, WAYS = (1, 2), (1, 1000), (1, 30)


def _around(store: Store, asked: Asked) -> Page:
    from visualize.views.around import LIMIT as MOST
    from visualize.views.around import Asked as Wanted
    from visualize.views.around import around

    wanted = Wanted(asked.whole("radius", *RADIUS, 1), _kinds(asked.values.get("kinds", "")),
                    asked.whole("limit", *LIMIT, MOST), asked.day or None)  # fmt: skip
    label, identifier = _named(store, asked.name, asked.values.get("kind"))
    if label not in (*LABELS.values(), "Decision"):
        said = f"'{asked.name}' is a {label.lower()}; a page is drawn around what it names"
        raise InputError(said)
    return around(store, identifier, wanted)


def _kinds(text: str) -> frozenset[str]:
    kinds = frozenset(filter(None, (part.strip().lower() for part in text.split(","))))
    if unknown := sorted(kinds - set(_KINDS)):
        raise InputError(f"--kinds: '{unknown[0]}' is none of {', '.join(_KINDS)}")
    return kinds


def _named(store: Store, name: str, kind: str | None) -> tuple[str, str]:
    """What is called so; where it is of several kinds, the error names the option that tells."""
    if kind is not None and kind not in LABELS:
        raise InputError(f"--kind: '{kind}' is none of {', '.join(LABELS)}")
    try:
        return find_any(store, name, kind)
    except SeveralFit as error:
        if len(error.kinds) == 1:
            raise
        options = " or ".join(f"--kind {one}" for one in error.kinds)
        raise InputError(f"{error}, or say {options}") from error


def _role(store: Store, asked: Asked) -> Page:
    from visualize.views.role import role

    found = find(store, "role", asked.name)
    page = role(store, [match.id for match in found], asked.day)
    return some(page, f"nothing is stated of {', '.join(map(str, found))}")


def _person(store: Store, asked: Asked) -> Page:
    from visualize.views.person import person

    return person(store, _one(store, "person", asked), asked.day)


def _agency(store: Store, asked: Asked) -> Page:
    from visualize.views.agency import agency

    return agency(store, _one(store, "agency", asked), asked.day)


def _meeting(store: Store, asked: Asked) -> Page:
    from visualize.views.meeting import meeting

    return meeting(store, _one(store, "meeting", asked))


def _event(store: Store, asked: Asked) -> Page:
    from visualize.views.event import event

    return event(store, _one(store, "event", asked))


def _one(store: Store, kind: str, asked: Asked) -> str:
    return find(store, kind, asked.name)[0].id


def _path(store: Store, asked: Asked) -> Page:
    from visualize.views.path import WAYS as MANY
    from visualize.views.path import path

    ways = asked.whole("ways", *WAYS, MANY)
    written = {"a": asked.names[0], "b": asked.names[1], "ways": str(ways)}
    values, matches = read_values(store, question("connection"), written)
    page = path(store, _ids(values["a"]), _ids(values["b"]), ways)
    return some(page, f"nothing stated connects {' and '.join(map(str, matches))}")


def _ids(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _question(store: Store, asked: Asked) -> Page:
    from visualize.views.question import answer

    try:
        found = question(asked.name)
    except KeyError as error:
        raise InputError(f"there is no question '{asked.name}'; see `rolegraph ask`") from error
    if unknown := asked.values.keys() - {parameter.name for parameter in found.parameters}:
        raise InputError(f"the question '{asked.name}' has no '{min(unknown)}'")
    values, matches = read_values(store, found, asked.values)
    rows = run(store, found, values)
    day = values.get("from") if values.get("from") == values.get("to") else ""
    page = answer(store, found, rows, [match.id for match in matches], str(day or ""))
    about = ", ".join(str(match) for match in matches)
    return some(page, f"nothing is stated{f' of {about}' if about else ''}")


def _changes(store: Store, asked: Asked) -> Page:
    from visualize.views.changes import changes

    first, last = asked.names
    since, until = read_day("FROM", first), read_day("TO", last, last=True)
    if until <= since:
        raise InputError(f"{until} is not after {since}")
    agency = asked.values.get("agency")
    bodies = [match.id for match in find(store, "agency", agency)] if agency else None
    page = changes(store, since, until, bodies)
    return some(page, f"nothing is stated to have changed from {since} to {until}")


def _zones(store: Store, asked: Asked) -> Page:
    from visualize.views.zones import zones

    series = asked.values.get("series")
    found = find(store, "initiative", series)[0].id if series else None
    return some(zones(store, asked.day, found), "no zone bears a designation")


def _overview(store: Store, _: Asked) -> Page:
    from visualize.views.overview import overview

    return some(overview(store), "the store knows no body")


VIEWS: dict[str, View] = {
    "around": View(_around, dated=True, values=frozenset({"radius", "kind", "kinds", "limit"})),
    "role": View(_role, dated=True),
    "person": View(_person, dated=True),
    "agency": View(_agency, dated=True),
    "meeting": View(_meeting),
    "event": View(_event),
    "path": View(_path, names=2, values=frozenset({"ways"})),
    "question": View(_question, values=None),
    "changes": View(_changes, names=2, values=frozenset({"agency"})),
    "zones": View(_zones, names=0, dated=True, values=frozenset({"series"})),
    "overview": View(_overview, names=0),
}
