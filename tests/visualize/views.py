"""Every view as a page over the seed data, each by the name that `rolegraph draw` gives it."""

from __future__ import annotations

from collections.abc import Callable

from graph_loader.find import find
from graph_loader.find.anything import find_any
from graph_loader.store.protocol import Store
from queries import question, run
from visualize.shown import Page
from visualize.views.agency import agency
from visualize.views.around import Asked, around
from visualize.views.changes import changes
from visualize.views.event import event
from visualize.views.meeting import meeting
from visualize.views.overview import overview
from visualize.views.path import path
from visualize.views.person import person
from visualize.views.question import answer
from visualize.views.role import role
from visualize.views.zones import zones

MINISTER = "รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"
DEPA = "สำนักงานส่งเสริมเศรษฐกิจดิจิทัล"
CHAIR, HEAD = "ประวิตร วงษ์สุวรรณ", "ณัฐพล นิมมานพัชรินทร์"
SITTING = "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ 1/2563"


def ids(store: Store, kind: str, name: str) -> list[str]:
    """All that a name fits."""
    return [match.id for match in find(store, kind, name)]


def _some(found: Page | None) -> Page:
    if found is None:
        raise LookupError("the seed has something to draw here")
    return found


def _path(store: Store) -> Page:
    return _some(path(store, ids(store, "person", CHAIR), ids(store, "person", HEAD)))


def _question(store: Store) -> Page:
    body = ids(store, "agency", DEPA)
    day = "2021-11-07"
    rows = run(store, question("roster"), {"agency": body, "from": day, "to": day, "within": 730})
    return _some(answer(store, question("roster"), rows, body, day))


VIEWS: dict[str, Callable[[Store], Page]] = {
    "around": lambda store: around(store, find_any(store, DEPA)[1], Asked()),
    "meeting": lambda store: meeting(store, ids(store, "meeting", SITTING)[0]),
    "event": lambda store: event(store, ids(store, "event", "ASCN Annual Meeting #3")[0]),
    "role": lambda store: _some(role(store, ids(store, "role", MINISTER))),
    "person": lambda store: person(store, ids(store, "person", CHAIR)[0]),
    "agency": lambda store: agency(store, ids(store, "agency", DEPA)[0]),
    "changes": lambda store: _some(changes(store, "2020-05-13", "2021-11-07", None)),
    "zones": lambda store: _some(zones(store, "2021-11-07")),
    "overview": lambda store: _some(overview(store)),
    "path": _path,
    "question": _question,
}
