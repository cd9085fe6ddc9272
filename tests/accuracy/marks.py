"""How one answer of `who` is marked against what a reader of the texts wrote down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypedDict

Row = Mapping[str, Any]


class Question(TypedDict):
    """A post and a day, and who held it as the texts tell.

    `answer` is None where nobody holds the post for certain; `acceptable` are then the persons
    whom an answer may name as possible, or other spellings of the answer's name. `kind` is
    holder, acting, ex_officio, open, vacant or nobody.
    """

    id: str
    role: str
    on: str
    answer: str | None
    kind: str
    expect: str
    acceptable: list[str]
    why: str
    near: list[str]


@dataclass(frozen=True, slots=True)
class Mark:
    """`named`: a person is in the first row. `wrong`: that person is none of those allowed."""

    right: bool
    named: bool
    certain: bool
    wrong: bool


def mark(question: Question, rows: Sequence[Row]) -> Mark:
    """The mark of the first row: right is the person named, and where there is none, no row, an
    empty seat, or a possible one that the question allows.
    """
    first = rows[0] if rows else {"holder": None, "certainty": "possible"}
    holder, certain = _bare(first["holder"]), first["certainty"] == "certain"
    allowed = {_bare(name) for name in (question["answer"], *question["acceptable"])}
    if question["answer"]:
        right = holder == _bare(question["answer"])
    else:
        right = not holder or (not certain and holder in allowed)
    wrong = bool(holder) and not right and holder not in allowed
    return Mark(right, bool(holder), certain and bool(rows), wrong)


def _bare(name: str | None) -> str:
    return "".join((name or "").split())
