"""What a query does on a Neo4j: its plan's operators, and those that look at all of something."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import neo4j

_NAMED: Final = re.compile(r":(\w+(?:\|\w+)*)")


@dataclass(frozen=True, slots=True)
class Operator:
    """One operator of a plan; `hits` are its reads of the store, 0 where it was not run."""

    name: str
    details: str
    hits: int


def profile(session: neo4j.Session, query: Any, values: Mapping[str, object]) -> list[Operator]:
    """All operators from the result down, after the query was run to its end."""
    return list(_steps(session.execute_read(_summary, "PROFILE\n" + query, values).profile))


def explain(session: neo4j.Session, query: Any, values: Mapping[str, object]) -> list[Operator]:
    """The same operators, of a query that is planned and not run."""
    return list(_steps(session.execute_read(_summary, "EXPLAIN\n" + query, values).plan))


def hits(operators: Collection[Operator]) -> int:
    """Reads of the store by the whole query."""
    return sum(operator.hits for operator in operators)


def scans(operators: Collection[Operator], large: Collection[str]) -> list[Operator]:
    """Those that go through all nodes or relationships, or all of a label or type in `large`.

    A scan is named even where nothing was read: on other days it would be.
    """
    return [one for one in operators if "Scan" in one.name and _is_large(one, large)]


def _is_large(one: Operator, large: Collection[str]) -> bool:
    named = {name for part in _NAMED.findall(one.details) for name in part.split("|")}
    return "All" in one.name or bool(named & set(large))


def _summary(
    transaction: neo4j.ManagedTransaction, query: Any, values: Mapping[str, object]
) -> neo4j.ResultSummary:
    result = transaction.run(query, dict(values))
    # Rows that nobody takes are not counted.
    list(result)
    return result.consume()


def _steps(plan: Mapping[str, Any] | None) -> Iterator[Operator]:
    if plan is None:
        return
    name = str(plan["operatorType"]).split("@", 1)[0]
    told = plan.get("args", {})
    yield Operator(name, str(told.get("Details", "")), int(told.get("DbHits", 0)))
    for child in plan.get("children", ()):
        yield from _steps(child)
