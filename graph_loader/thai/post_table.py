"""The posts of Thai public life and how each is written; the data are `posts.csv`.

One post a line, each once: `post` (the canonical name); `forms` (other Thai and short forms,
`|` between); `english`; `needs_agency` (`no` where the post says by itself whose it is);
`implied_agency`; `seats` (`1` by nature, `many`, empty where nobody can tell from the post);
`reach` (days between two sights of one holder that are still one term, as measured on 5,418 texts
by `python -m tests.accuracy.reach`; empty: too few to measure);
`unit` (the word of the post that begins the agency's name: ปลัดกระทรวง + X → กระทรวงX) and
`unit_when` (`tail`: the form ends with it; `bare`: likewise, and what follows is no body by
itself; `always`; `at`: before a place with ณ); `of`
(`scope`: 'of X' names a country or city, no agency; `unit`: ฝ่าย, สาขา begin an agency);
`of_organisation` (the post that is meant where X is no place: Governor of a bank); `sole` (`yes`
where whoever is appointed leaves such a post held before: one post each, the Civil Service Act,
B.E. 2551, and its like for judges, soldiers, police; `political` where no such official can be:
the Act on Political Officials, B.E. 2535, s. 4).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.thai.ministries import WORD
from graph_loader.thai.prefix import at_word_end, compact, known_prefixes
from graph_loader.thai.word_lists import tabled

_TABLE = Path(__file__).with_name("posts.csv")
_APART = frozenset(" .ฯ/(,")

# Who deputises or assists is a post of its own beside the one it is made from; Thai and English
# words, and what they are in the canonical name.
_MADE_FROM = {"รอง": "รอง", "ผู้ช่วย": "ผู้ช่วย", "Deputy ": "รอง", "Vice ": "รอง", "Assistant ": "ผู้ช่วย"}


@dataclass(frozen=True, slots=True)
class Post:
    """One line of the table; `seats` is 1 or None, `many` says that there are several."""

    name: str
    needs_agency: bool = True
    implied_agency: str | None = None
    seats: int | None = None
    reach: int | None = None
    many: bool = False
    unit: str = ""
    unit_when: str = ""
    of: str = ""
    of_organisation: str = ""
    sole: bool = False
    political: bool = False

    @property
    def in_ministry(self) -> bool:
        """Whether the body after the post is a ministry, if it is not named otherwise."""
        return "รัฐมนตรี" in self.name or self.unit == WORD

    @property
    def office(self) -> bool:
        """Whether it is a post of state that few hold."""
        return (self.sole or self.political) and self.of != "unit" and self.unit != "อำเภอ"


class Form(NamedTuple):
    """A post as one way of writing it."""

    text: str
    post: Post


def post_named(text: str) -> Post | None:
    """The post whose canonical name or form is the whole `text`; None if unknown."""
    form = _known()[0].get(compact(text))
    if form is not None:
        return form.post
    made = _made_from(text)
    base = post_named(text[len(made) :]) if made else None
    return _made(_MADE_FROM[made], base) if made and base else None


def post_at_start(text: str) -> tuple[Form, int] | None:
    """The longest form that `text` begins with, and where it ends; None if no post stands there."""
    for form, end in known_prefixes(text, *_known()):
        if _stands(form.text, text, end):
            return form, end
    made = _made_from(text)
    found = post_at_start(text[len(made) :]) if made else None
    if not (made and found):
        return None
    form, end = found
    return Form(made + form.text, _made(_MADE_FROM[made], form.post)), end + len(made)


def _stands(form: str, text: str, end: int) -> bool:
    """Whether the letters up to `end` are a whole word: a short form needs a dot or space then."""
    if "." in form and text[end : end + 1] not in _APART and end < len(text):
        return False
    return at_word_end(text, end) and not text.startswith("'s", end)


def _made_from(text: str) -> str | None:
    lower = text.lower()
    return next((word for word in _MADE_FROM if lower.startswith(word.lower())), None)


def _made(word: str, base: Post) -> Post:
    """The deputy's or assistant's post: where its base belongs, with any number of seats."""
    organisation = base.of_organisation and word + base.of_organisation
    name = word + base.name
    return replace(base, name=name, seats=None, reach=None, many=True, of_organisation=organisation)


@cache
def _known() -> tuple[dict[str, Form], int]:
    """Every form by its compact key, and the length of the longest key."""
    forms = {compact(form.text): form for form in all_forms()}
    return forms, max(map(len, forms))


@cache
def all_forms() -> tuple[Form, ...]:
    """Every form of the table, the canonical names included."""
    return tuple(_read_forms())


def _read_forms() -> Iterator[Form]:
    for row in tabled(_TABLE):
        post = _post(row)
        for text in (row["post"], *row["forms"].split("|"), *row["english"].split("|")):
            if text:
                yield Form(text, post)


def _post(row: dict[str, str]) -> Post:
    return Post(
        name=row["post"],
        needs_agency=row["needs_agency"] == "yes",
        implied_agency=row["implied_agency"] or None,
        seats=1 if row["seats"] == "1" else None,
        reach=int(row["reach"]) if row["reach"] else None,
        many=row["seats"] == "many",
        unit=row["unit"],
        unit_when=row["unit_when"],
        of=row["of"],
        of_organisation=row["of_organisation"],
        sole=row["sole"] == "yes",
        political=row["sole"] == "political",
    )
