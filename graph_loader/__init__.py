"""Rolegraph: who held which role, on which day, according to which source.

`import graph_loader` offers the library of `graph_loader.api` and loads none of it before it
is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graph_loader.api import Graph, open  # noqa: A004 - as zipfile.open or gzip.open

__all__ = ["Graph", "open"]


def __getattr__(name: str) -> Any:
    """`graph_loader.open` and the others of `__all__`, imported when they are asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from graph_loader import api

    return getattr(api, name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
