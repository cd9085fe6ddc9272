"""Pydantic without a look for its plugins, of which this program has none.

The look reads what every installed package says of itself, and imports for that what reads e-mail
and zip files: 15 ms of each load. Only the command line does so: in another program, where this is
a library, there may be some.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Final

LOADER: Final = "pydantic.plugin._loader"


def without_plugins() -> None:
    """Says before pydantic is imported that there are none."""
    loader = ModuleType(LOADER, "No plugins.")
    loader.get_plugins = tuple  # type: ignore[attr-defined]
    sys.modules.setdefault(LOADER, loader)
