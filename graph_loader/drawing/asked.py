"""What a page is asked for, as written, and how its parts are read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graph_loader.errors import InputError, NotFound
from graph_loader.store.protocol import Store

if TYPE_CHECKING:
    from visualize.shown import Page


@dataclass(frozen=True, slots=True)
class Asked:
    """Names, the day (ISO, "" for none), and options by name, all as written."""

    names: tuple[str, ...]
    day: str = ""
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The first name."""
        return self.names[0]

    def whole(self, option: str, least: int, most: int, default: int) -> int:
        """A whole number. Raises InputError for anything else, or one out of range."""
        text = self.values.get(option, str(default))
        if not text.isdigit() or not least <= int(text) <= most:
            raise InputError(f"{option}: '{text}' is no whole number from {least} to {most}")
        return int(text)


@dataclass(frozen=True, slots=True)
class View:
    """How many names it takes, whether it opens on a day, its options (None: the question's)."""

    made: Callable[[Store, Asked], Page]
    names: int = 1
    dated: bool = False
    values: frozenset[str] | None = frozenset()


def some(page: Page | None, said: str) -> Page:
    """The page. Raises NotFound where there is none."""
    if page is None:
        raise NotFound(said)
    return page
