"""A query's plan (EXPLAIN): its operators and the procedures it would call."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import neo4j

from graph_loader.errors import ReadOnlyQuery

# A read transaction lets procedures through that reach files, the net or the server itself
# (apoc.load.*, db.clearQueryCaches, dbms.*). These only read this database.
READING: Final = (
    "db.index.fulltext.",
    "db.labels",
    "db.propertyKeys",
    "db.relationshipTypes",
    "db.schema.",
    "dbms.components",
)
# What follows CALL is a procedure's name, unless it is a bracket: then it is a subquery, and
# needs no plan, which for a long question takes the server as long as the answer.
_CALL: Final = re.compile(r"CALL(?!\s*[({])|\\u", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Step:
    """One operator of a plan, and what it works on."""

    operator: str
    details: str


def explain(
    transaction: neo4j.ManagedTransaction, query: str, parameters: dict[str, object]
) -> dict[str, Any]:
    """The plan as the driver gives it: a tree of operatorType, args and children."""
    result = transaction.run("EXPLAIN\n" + query, parameters)
    return result.consume().plan or {}


def steps(tree: dict[str, Any]) -> Iterator[Step]:
    """All steps, from the result down."""
    if not tree:
        return
    operator = str(tree["operatorType"]).split("@", 1)[0]
    yield Step(operator, str(tree.get("args", {}).get("Details", "")))
    for child in tree.get("children", ()):
        yield from steps(child)


def refuse_procedures(query: str, plan: Callable[[], dict[str, Any]]) -> None:
    """Raise ReadOnlyQuery for a procedure not in READING; asks for the plan only if it may."""
    if not _CALL.search(query):
        return
    for step in steps(plan()):
        if step.operator == "ProcedureCall" and not step.details.startswith(READING):
            name = step.details.split("(", 1)[0]
            raise ReadOnlyQuery(f"procedure {name} is not among those that only read the store")
