"""The statements that findings rest on, fetched for the findings that are shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from graph_loader.check.picture import Rows
from graph_loader.graph.schema import LABELS

SHOWN: Final = 6
"""Statements listed with a finding; all are counted."""
_OF: Final = (
    "UNWIND $ids AS key MATCH (n:{label} {{id: key}})<-[x:SUPPORTS|CONTRADICTS]-(s:Statement)"
    "-[:FROM]->(source:Source) "
    "RETURN n.id AS link, type(x) AS tie, x.says AS says, x.day AS day, s.id AS statement, "
    "source.id AS source, s.at AS at"
)
_THEMSELVES: Final = (
    "UNWIND $ids AS key MATCH (s:Statement {id: key})-[:FROM]->(source:Source) "
    "RETURN s.id AS link, 'SUPPORTS' AS tie, null AS says, null AS day, s.id AS statement, "
    "source.id AS source, s.at AS at"
)


@dataclass(frozen=True, slots=True)
class Told:
    """One statement behind a finding; `against` what is shown. `at`: first place in the source."""

    statement: str
    source: str
    at: str
    day: str | None
    against: bool
    bound: bool


def evidence(rows: Rows, links: Iterable[str]) -> Mapping[str, list[Told]]:
    """Link, or statement, → what is said of it, in order of day, source and id."""
    by_label: dict[str, list[str]] = defaultdict(list)
    for link in sorted(set(links)):
        by_label[_label(link)].append(link)
    found: dict[str, list[Told]] = defaultdict(list)
    for label, ids in by_label.items():
        query = _THEMSELVES if label == "Statement" else _OF.format(label=label)
        for row in rows(query, {"ids": ids}):
            found[row["link"]].append(_told(row))
    for told in found.values():
        told.sort(key=lambda one: (one.day or "", one.source, one.statement))
    return found


def deciding(groups: Iterable[list[Told]]) -> list[Told]:
    """At most SHOWN of them: of each link what states a bound or speaks against, the first and
    the last; in turn, so that no link takes all places.
    """
    chosen = [_chief(group) for group in groups if group]
    kept: dict[str, Told] = {}
    for rank in range(max(map(len, chosen), default=0)):
        for group in chosen:
            if rank < len(group) and len(kept) < SHOWN:
                kept.setdefault(group[rank].statement, group[rank])
    return sorted(kept.values(), key=lambda one: (one.day or "", one.source, one.statement))


def _chief(group: list[Told]) -> list[Told]:
    against = [one for one in group if one.against]
    bounds = [one for one in group if one.bound and not one.against]
    ends = [group[0], group[-1]]
    return list(dict.fromkeys([*bounds[:1], *ends, *against[:2], *bounds[1:]]))


def _told(row: Mapping[str, Any]) -> Told:
    return Told(
        statement=row["statement"],
        source=row["source"],
        at=next(iter(row["at"] or ()), ""),
        day=row["day"],
        against=row["tie"] == "CONTRADICTS",
        bound=any(says != "seen" for says in row["says"] or ()),
    )


def _label(link: str) -> str:
    """`tenure-1f0c…` → `Tenure`."""
    return next(name for name in LABELS if name.lower() == link.rsplit("-", 1)[0])
