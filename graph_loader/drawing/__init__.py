"""A page by its view and what it is about: what `rolegraph draw` does, as a call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from graph_loader.asking import read_day
from graph_loader.drawing.asked import Asked
from graph_loader.drawing.views import VIEWS
from graph_loader.errors import InputError
from graph_loader.store.protocol import Store

if TYPE_CHECKING:
    from visualize.shown import Page


def draw(
    store: Store,
    view: str,
    names: Sequence[str],
    on: str | None = None,
    values: Mapping[str, str] | None = None,
) -> Page:
    """The page of a view about what has these names, on a day as people write it; `values` as the
    command's options.

    Raises InputError for a view, option or number of names that there is not, and for a name or
    day that may mean several or nothing; NotFound where nothing is stated.
    """
    found = VIEWS.get(view)
    if found is None:
        raise InputError(f"there is no view '{view}'; one of {', '.join(VIEWS)}")
    if len(names) != found.names:
        raise InputError(f"'{view}' is drawn of {found.names} name(s), not {len(names)}")
    if on and not found.dated:
        raise InputError(f"'{view}' is not drawn on a day")
    given = dict(values or {})
    if found.values is not None and (unknown := given.keys() - found.values):
        raise InputError(f"'{view}' has no '{min(unknown)}'")
    return found.made(store, Asked(tuple(names), read_day("on", on) if on else "", given))


@contextmanager
def as_known(store: Store, day: str | None) -> Iterator[tuple[Store, int]]:
    """The store as known on a day as people write it (its last one), or, without one, itself; and
    how many statements were left out as no day of their publication is known.
    """
    if day is None:
        yield store, 0
        return
    from graph_loader.known_whole import known_whole

    with known_whole(store, read_day("known-on", day, last=True)) as then:
        yield then.store, then.undated
