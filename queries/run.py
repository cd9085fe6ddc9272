"""Asks a store a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from queries.header import Question


class Readable(Protocol):
    """The one thing that asking needs of a store."""

    def rows(
        self, query: str, parameters: Mapping[str, object] | None = None
    ) -> list[dict[str, Any]]:
        """The rows of a reading query."""
        ...


def run(store: Readable, question: Question, values: Mapping[str, object]) -> list[dict[str, Any]]:
    """The answer's rows, with exactly the question's columns, in the file's order.

    `values` holds every parameter: entity kinds as lists of ids, days as ISO text, absent ones
    as None. Raises ValueError where one is missing or unknown, so that no row is lost silently.
    """
    expected = {parameter.name for parameter in question.parameters}
    if wrong := expected ^ set(values):
        names = ", ".join(sorted(wrong))
        raise ValueError(f"{question.name}: these parameters do not fit: {names}")
    rows = store.rows(question.text, dict(values))
    return [{column.name: row[column.name] for column in question.columns} for row in rows]
