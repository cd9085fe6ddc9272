"""Words that say what kind a body is and not which (คณะกรรมการ, บริษัท): `kinds_alone.txt`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from graph_loader.thai.text import normal
from graph_loader.thai.word_lists import listed


def is_kind_alone(name: str) -> bool:
    """Whether the name of a body is only the word for its kind, cut short with ฯ or not."""
    return normal(name).removesuffix("ฯ").rstrip() in _kinds()


@cache
def _kinds() -> frozenset[str]:
    return frozenset(map(normal, listed(Path(__file__).with_name("kinds_alone.txt"))))
