"""An entity's names: one to show, one in English, all others."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from graph_loader.derive.view import Page
from graph_loader.facts import NamedFact
from graph_loader.graph.pieces import Value, sorted_list

_THAI = re.compile(r"[ก-๛]")
_CUT = re.compile(r"ฯ\s*$")


def names(page: Page, written: Iterable[str] | Mapping[str, int]) -> dict[str, Value]:
    """Name properties of an entity, from names as written (or how often each is) and as stated.

    Shown is the name most often written in full, Thai before others (ties: the one written last,
    then the least in order); a name cut short (ฯ) or known to be a short form is shown only where
    there is no other.
    """
    facts = [s.fact for s in page.statements if isinstance(s.fact, NamedFact)]
    shorts = sorted_list(short for fact in facts for short in fact.short)
    counted = Counter(written)
    stated = [name for fact in facts for name in (*fact.aliases, fact.en) if name]
    shown = _shown(counted, shorts, _last_written(page)) or (stated or [page.key.id])[0]
    english = sorted_list(fact.en for fact in facts) or _latin(counted, shorts)
    name_en = next((name for name in english if name != shown), None)
    others = {*counted, *stated} - {shown, *shorts} - ({name_en} if name_en else set())
    return {
        "name": shown,
        "name_en": name_en,
        "aliases": sorted_list(others),
        "shorts": shorts,
        "identifiers": sorted_list(
            f"{key}:{value}" for fact in facts for key, value in fact.identifiers.items()
        ),
    }


def _last_written(page: Page) -> dict[str, str]:
    """Name as written → the day of the last source that writes it so."""
    last: dict[str, str] = {}
    for way in page.written:
        last[way.name] = max(last.get(way.name, ""), way.since)
    return last


def _shown(counted: Counter[str], shorts: list[str], last: Mapping[str, str]) -> str | None:
    def rank(name: str) -> tuple[bool, bool, bool, int]:
        return (name in shorts, bool(_CUT.search(name)), not _THAI.search(name), -counted[name])

    # Stable sorts, the least weighty first.
    ordered = sorted(sorted(counted), key=lambda name: last.get(name, ""), reverse=True)
    return min(ordered, key=rank, default=None)


def _latin(counted: Counter[str], shorts: list[str]) -> list[str]:
    latin = [name for name in counted if not _THAI.search(name) and name not in shorts]
    return sorted(latin, key=lambda name: (-counted[name], name))
