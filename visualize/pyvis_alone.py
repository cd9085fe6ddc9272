"""pyvis without what it imports for notebooks and for its own JSON, which no page of ours needs.

IPython and jsonpickle are a fifth of the time that a page of 300 things takes from the command
line. Whoever uses pyvis in the same process still has all of it: both are fetched when called for.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pyvis.network import Network

_LATER = {"IPython.display": ("IFrame",), "jsonpickle": ("encode",)}
"""Module → what pyvis takes from it."""


def empty_network() -> Network:
    """A directed one."""
    with _without_the_rest():
        from pyvis.network import Network
    return Network(directed=True)


def package() -> Path:
    """The folder of pyvis, which is not imported for that."""
    spec = find_spec("pyvis")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("pyvis")
    return Path(spec.origin).parent


@contextmanager
def _without_the_rest() -> Iterator[None]:
    """While it lasts, what is imported from these modules comes when it is called."""
    absent = {name: _stand_in(name, of) for name, of in _LATER.items() if name not in sys.modules}
    parents = {name.partition(".")[0] for name in absent} - sys.modules.keys()
    sys.modules.update(absent | {name: ModuleType(name) for name in parents - absent.keys()})
    try:
        yield
    finally:
        for name in {*absent, *parents}:
            del sys.modules[name]


def _stand_in(name: str, of: tuple[str, ...]) -> ModuleType:
    made = ModuleType(name)
    for part in of:
        setattr(made, part, _later(name, part))
    return made


def _later(name: str, part: str) -> Any:
    def called(*values: object, **named: object) -> object:
        return getattr(import_module(name), part)(*values, **named)

    return called
