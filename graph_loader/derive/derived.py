"""All pages of the graph that a change touches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from graph_loader.derive.gather import Gatherer
from graph_loader.derive.pages.bodies import agency, initiative, person, place
from graph_loader.derive.pages.gatherings import event, meeting
from graph_loader.derive.pages.zones import zone
from graph_loader.derive.paging import EVERY, gather_pages, view_of
from graph_loader.derive.role_pages import derive_roles
from graph_loader.derive.view import Page, View
from graph_loader.graph.pieces import Fragment
from graph_loader.graph.schema import label_of

PAGES: dict[str, tuple[Callable[[Page, View], Fragment], tuple[str, ...]]] = {
    "Person": (person, ("person", "death")),
    "Agency": (agency, ("agency", "belonging", "constitution", "dissolution")),
    "Initiative": (initiative, ("initiative", "count")),
    "Place": (place, ("place",)),
    "Zone": (zone, ("zone", "designation")),
    "Meeting": (meeting, EVERY),
    "Event": (event, EVERY),
}
"""Label → its page, and the kinds of fact that feed it."""


def derive_pages(
    gatherer: Gatherer, entities: Iterable[str], voices: Mapping[str, str]
) -> Fragment:
    """All that the entities own; an entity that nothing names any more owns nothing."""
    fragment = Fragment()
    by_label: dict[str, list[str]] = defaultdict(list)
    for entity in sorted(entities):
        by_label[label_of(entity)].append(entity)
    for label, (derive, kinds) in PAGES.items():
        pages = gather_pages(gatherer, label, by_label[label], kinds)
        view = view_of(gatherer, (s for page in pages for s in page.statements), voices)
        for page in pages:
            fragment.update(derive(page, view))
    fragment.update(derive_roles(gatherer, by_label["Role"], voices))
    return fragment
