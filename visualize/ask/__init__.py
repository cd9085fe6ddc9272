"""What pages ask: one `.cypher` file a question, internal, run through the store as it is given."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Protocol

Row = dict[str, Any]


class Rows(Protocol):
    """All that a page needs of a store."""

    def rows(self, query: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
        """The rows of a reading query, in order."""
        ...


def ask(store: Rows, question: str, **values: object) -> list[Row]:
    """The rows of `ask/QUESTION.cypher`; where there are no ids to ask for, the store is not."""
    lists = [value for value in values.values() if isinstance(value, list)]
    if lists and not any(lists):
        return []
    return store.rows(_text(question), values)


@cache
def _text(question: str) -> str:
    return files(__name__).joinpath(f"{question}.cypher").read_text(encoding="utf-8")
