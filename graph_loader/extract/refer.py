"""Posts that stand for their holder: 'นายกฯ', 'รองนายกฯ', 'ปลัด…' (การอ้างถึง)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from graph_loader.thai.post_table import post_named
from graph_loader.thai.text import normal

if TYPE_CHECKING:
    from graph_loader.extract.reading import RoleFact


def holders(roles: Iterable[RoleFact]) -> Mapping[str, str]:
    """The key of a post (`post_key`) → the one person of the document who holds it now."""
    found: dict[str, set[str]] = {}
    for role in roles:
        if role.reported == "holds":
            for key in _keys(role.post):
                found.setdefault(key, set()).add(role.person)
    return {key: next(iter(names)) for key, names in found.items() if len(names) == 1}


def post_key(words: str) -> str:
    """The key under which a post's words are looked up: canonical name, without spaces."""
    known = post_named(words.strip())
    return normal(known.name if known else words)


@lru_cache(maxsize=8192)
def _keys(post: str) -> frozenset[str]:
    return frozenset({normal(post), post_key(post)})
