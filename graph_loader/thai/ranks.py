"""Titles before a name and words that only look like one; the data are `ranks.csv`.

`ranks.csv` has one form a line: `form`; `kind` (civil นาย นาง, courtesy คุณ ฯพณฯ, noble ม.ร.ว.,
rank พล.อ. of forces and police, volunteer นายกองเอก, to_be ว่าที่, professor ศ., degree ดร.,
medical นพ., foreign ดาโต๊ะ); `needs` (`gap`: a space after it, `dot`: a dot in it).
`not_ranks.csv` has words that begin like a title: `where` they are none (`start`: whatever
follows; `word`: as the first word; `alone`: as the whole text).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.thai.prefix import DEPENDENT, at_word_end, compact, known_prefixes
from graph_loader.thai.word_lists import tabled

_HERE = Path(__file__).parent
_SEX = {"นาย": "man", "mr": "man", "นาง": "woman", "นางสาว": "woman", "นส": "woman", "mrs": "woman",
        "ms": "woman", "miss": "woman"}  # fmt: skip
_GAP = frozenset(" ./(,")


class Rank(NamedTuple):
    """A title as one way of writing it."""

    form: str
    kind: str
    needs: str

    @property
    def dotted(self) -> bool:
        """Whether it is a short form."""
        return "." in self.form

    @property
    def initials(self) -> bool:
        """Letters each with a dot, as พ.อ. or H.E., which without any dot are words."""
        parts = self.form.split(".")
        return len(parts) > 2 and " " not in self.form


def rank_at_start(text: str) -> tuple[Rank, int] | None:
    """The longest title that `text` begins with and its end; None if no title stands there."""
    if _only_looks_like_one(text):
        return None
    for forms, end in known_prefixes(text, *_known()):
        for rank in forms:
            if _stands(rank, text, end):
                return rank, end
    return None


def _stands(rank: Rank, text: str, end: int) -> bool:
    """Whether the letters up to `end` are this title and leave something that can be a name."""
    after, written = text[end:], text[: end + 1]
    if not after.strip(" ./(),"):
        return False
    apart = after[0] in _GAP
    if rank.dotted or rank.form.isascii() or rank.needs == "gap":
        spelled = "." in written or not (rank.initials or rank.needs == "dot")
        return apart and spelled and at_word_end(text, end)
    return apart or begins_name(after)


def is_title(text: str) -> bool:
    """Whether the whole text is one title."""
    return compact(text) in _known()[0]


def begins_name(text: str) -> bool:
    """Whether `text` can be a name: two letters at least, the first able to begin a syllable."""
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    return len(word) > 1 and word[0].isalpha() and word[0] not in DEPENDENT and word[1] != "์"


def man_and_woman(one: Iterable[str], two: Iterable[str]) -> bool:
    """Whether the titles of one are those of men and the other's those of women, without doubt."""
    first, second = ({_SEX.get(compact(rank)) for rank in ranks} - {None} for ranks in (one, two))
    return len(first) == len(second) == 1 and first != second


def _only_looks_like_one(text: str) -> bool:
    places = (
        place for place, end in known_prefixes(text, *_not_ranks()) if _is_at(place, text, end)
    )
    return any(places)


def _is_at(place: str, text: str, end: int) -> bool:
    after = text[end:]
    return {"start": True, "word": not after or after[0] in _GAP, "alone": not after.strip()}[place]


def all_ranks() -> Iterator[Rank]:
    """Every form in the data; read anew at each call."""
    return (Rank(row["form"], row["kind"], row["needs"]) for row in tabled(_HERE / "ranks.csv"))


def all_not_ranks() -> Iterator[tuple[str, str]]:
    """Every (word, where) of `not_ranks.csv`; read anew at each call."""
    return ((row["word"], row["where"]) for row in tabled(_HERE / "not_ranks.csv"))


@cache
def _known() -> tuple[dict[str, tuple[Rank, ...]], int]:
    forms: dict[str, tuple[Rank, ...]] = {}
    for rank in all_ranks():
        key = compact(rank.form)
        forms[key] = (*forms.get(key, ()), rank)
    return forms, max(map(len, forms))


@cache
def _not_ranks() -> tuple[dict[str, str], int]:
    places = {compact(word): where for word, where in all_not_ranks()}
    return places, max(map(len, places))
