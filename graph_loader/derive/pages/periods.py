"""Periods as properties of nodes, and the statements behind them as relationships."""

from __future__ import annotations

from graph_loader.derive.period import Period
from graph_loader.graph.pieces import Fragment, NodeKey, Value


def period_properties(period: Period) -> dict[str, Value]:
    """The properties that every dated link has; `sure` as two parallel lists of days."""
    return {
        "start_min": period.start_min,
        "start_max": period.start_max,
        "end_min": period.end_min,
        "end_max": period.end_max,
        "sure_from": [first for first, _ in period.sure],
        "sure_until": [last for _, last in period.sure],
        "began": period.began,
        "stated_from": period.stated_from,
        "stated_until": period.stated_until,
    }


def support(fragment: Fragment, node: NodeKey, period: Period) -> None:
    """SUPPORTS and CONTRADICTS with what each statement says; several things in order of day."""
    for kind, items in (("SUPPORTS", period.supports), ("CONTRADICTS", period.contradicts)):
        said: dict[str, list[tuple[str, str]]] = {}
        for statement, as_, on in items:
            said.setdefault(statement, []).append((on or "", as_))
        for statement, pairs in said.items():
            pairs.sort()
            days = [day for day, _ in pairs if day]
            fragment.relate(
                kind,
                NodeKey("Statement", statement),
                node,
                says=[as_ for _, as_ in pairs],
                day=days[0] if days else None,
            )
