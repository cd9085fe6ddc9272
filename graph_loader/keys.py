"""The normal form in which each kind of thing compares names; used where names are stored and
where they are asked for.
"""

from __future__ import annotations

from functools import lru_cache

from graph_loader.thai.agencies import agency_key
from graph_loader.thai.names import person_key
from graph_loader.thai.posts import canonical_post
from graph_loader.thai.text import normal


@lru_cache(maxsize=1 << 16)
def name_key(kind: str, name: str) -> str:
    """A name's normal form; `kind` is a label in lower case (`person`, `agency`, `role` …)."""
    if kind == "person":
        return person_key(name)
    if kind == "agency":
        return agency_key(name)
    if kind == "role":
        return normal(canonical_post(name))
    return normal(name)
