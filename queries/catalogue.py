"""All questions: the `.cypher` files beside this one. One is read without the others."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from queries.header import Question, read_question


@cache
def question(name: str) -> Question:
    """The question of that name. Raises KeyError where there is none."""
    file = files("queries") / f"{name}.cypher"
    if not name.replace("-", "").isalnum() or not file.is_file():
        raise KeyError(name)
    return read_question(name, file.read_text(encoding="utf-8"))


@cache
def names() -> tuple[str, ...]:
    """Names of all questions, sorted."""
    found = (entry.name for entry in files("queries").iterdir())
    return tuple(sorted(name.removesuffix(".cypher") for name in found if name.endswith(".cypher")))


@cache
def catalogue() -> tuple[Question, ...]:
    """All questions in the order of their names."""
    return tuple(question(name) for name in names())
