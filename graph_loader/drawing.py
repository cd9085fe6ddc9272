"""A page by its view and what it is about: what `rolegraph draw` does, as a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from graph_loader.asking import read_day
from graph_loader.errors import InputError, NotFound
from graph_loader.find import find
from graph_loader.find.anything import find_any
from graph_loader.store.protocol import Store

if TYPE_CHECKING:
    from visualize.shown import Page

# View → what its names are (kinds of `find`), and how its page is made of their ids and the day.
_KINDS: dict[str, tuple[str, ...]] = {
    "around": ("anything",), "role": ("role",), "person": ("person",), "agency": ("agency",),
    "meeting": ("meeting",), "event": ("event",), "path": ("anything", "anything"),
    "zones": (), "overview": (), "changes": ("day", "day"),
}  # fmt: skip


def draw(store: Store, view: str, names: Sequence[str], on: str | None = None) -> Page:
    """The page of a view about what has these names, on a day as people write it.

    Raises InputError for a view or a number of names that there is not, and for a name or day
    that may mean several or nothing; NotFound where nothing is stated.
    """
    kinds = _KINDS.get(view)
    if kinds is None:
        raise InputError(f"there is no view '{view}'; one of {', '.join(_KINDS)}")
    if len(names) != len(kinds):
        raise InputError(f"'{view}' is drawn of {len(kinds)} name(s), not {len(names)}")
    found = [_read(store, kind, name) for kind, name in zip(kinds, names, strict=True)]
    page = _made(view)(store, found, read_day("on", on) if on else "")
    if page is None:
        raise NotFound(f"nothing is stated for '{view}' {' '.join(names)}".strip())
    return page


def _read(store: Store, kind: str, name: str) -> list[str]:
    """Ids; of a role all that fit, as `who` takes them. A day is one ISO day."""
    if kind == "day":
        return [read_day("on", name)]
    if kind == "anything":
        return [find_any(store, name)[1]]
    ids = [match.id for match in find(store, kind, name)]
    return ids if kind == "role" else ids[:1]


_Made = Callable[[Store, list[list[str]], str], "Page | None"]


def _made(view: str) -> _Made:
    """How each view takes what was found; networkx and the rest come with the first page."""
    module = import_module(f"visualize.views.{view}")
    page = getattr(module, view)
    ways: dict[str, _Made] = {
        "around": lambda store, ids, day: page(store, ids[0][0], module.Asked(day=day or None)),
        "role": lambda store, ids, day: page(store, ids[0], day),
        "person": lambda store, ids, day: page(store, ids[0][0], day),
        "agency": lambda store, ids, day: page(store, ids[0][0], day),
        "path": lambda store, ids, _: page(store, ids[0], ids[1]),
        "zones": lambda store, _, day: page(store, day),
        "overview": lambda store, *_: page(store),
        "changes": lambda store, days, _: page(store, days[0][0], days[1][0]),
    }
    return ways.get(view, lambda store, ids, _: page(store, ids[0][0]))
