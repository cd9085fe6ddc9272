"""The table of a picture that brings none of its own: one row a tie."""

from __future__ import annotations

from visualize.model import Ground, Picture, Tie
from visualize.stage import Held, Ref, Row, Table, When, Word
from visualize.style import words

_NAMES = ("first", "tie", "second", "since", "until", "basis", "certainty", "n_sources")
_HEADS = ("who", "tie", "to_whom", "from", "until", "basis", "certainty", "sources")


def table_of(picture: Picture, ground: Ground) -> Table:
    """Ties in an order to read in: those of the centre first, dated before plain ones."""
    heads = tuple(words()[key] for key in _HEADS)
    ties = sorted(picture.ties, key=lambda tie: _place(picture, tie))
    return Table(_NAMES, heads, tuple(_row(tie, ground) for tie in ties))


def _row(tie: Tie, ground: Ground) -> Row:
    basis = "" if not (tie.since or tie.until) else "seen" if tie.seen else "stated"
    sources = {telling.source for telling in ground.tellings.get(tie.id, ())}
    return Row(
        (Ref(tie.first), Ref(tie.id), Ref(tie.second), When(tie.since), When(tie.until),
         Word(basis) if basis else "", Held(), len(sources)),
        tie.id,
    )  # fmt: skip


def _place(picture: Picture, tie: Tie) -> tuple[bool, bool, str, str, str, str]:
    names = picture.things[tie.first].name, picture.things[tie.second].name
    apart = picture.centre not in (tie.first, tie.second)
    return (apart, tie.certainty == "stated", tie.word, *names, tie.id)
