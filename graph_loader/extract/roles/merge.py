"""One row for each person and post: the longest form in the document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from graph_loader.extract.reading import RoleFact
from graph_loader.thai.posts import split_post
from graph_loader.thai.text import normal

_RANKS = ("รอง", "ที่ปรึกษา", "เลขานุการ", "เลขาธิการ", "โฆษก")
_ALIKE = 0.9
"""Share of letters in common that makes two spellings one body."""
_RECENT = 40
"""Posts of one person that a further one is compared with; nobody has as many in a text."""
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")


def merged(facts: Iterable[RoleFact]) -> tuple[RoleFact, ...]:
    """The facts, those of one person and one post become one, in the order of the text."""
    kept: dict[str, list[RoleFact]] = {}
    for fact in facts:
        rows = kept.setdefault(fact.person, [])
        late = range(max(0, len(rows) - _RECENT), len(rows))
        at = next((i for i in late if _same(rows[i], fact)), None) if rows else None
        if at is None:
            rows.append(fact)
        else:
            rows[at] = _both(rows[at], fact)
    found = (row for rows in kept.values() for row in rows)
    return tuple(sorted(found, key=lambda row: row.spans))


def without_shadows(rows: Iterable[RoleFact]) -> tuple[RoleFact, ...]:
    """The facts without a premier who is only a first name beside one in full.

    'นาย กฯ นายกรัฐมนตรีกล่าวว่า': the post begins what is told of its holder.
    """
    kept = tuple(rows)
    named = any(" " in row.person for row in kept if _premier(row))
    return tuple(row for row in kept if not (named and " " not in row.person and _premier(row)))


def _premier(row: RoleFact) -> bool:
    return row.post == "นายกรัฐมนตรี" and row.org is None and row.reported == "holds"


def _key(fact: RoleFact) -> str:
    return normal(
        _BRACKETS.sub("", fact.post) if "(" in fact.post or "[" in fact.post else fact.post
    )


def _same(a: RoleFact, b: RoleFact) -> bool:
    if (a.how == "suspended") != (b.how == "suspended"):
        return False
    if a.post == b.post and a.org == b.org and a.status == b.status:
        return True
    if a.post == b.post and a.reported == b.reported and (_names_body(a) or _names_body(b)):
        return True
    one, other = _key(a), _key(b)
    if a.status != b.status and "appointed" in (a.status, b.status):
        return False
    if a.org and b.org and not _alike(a.org, b.org) and not _shortened(a, b):
        return False
    if one == other or _goes_on(one, other) or _goes_on(other, one):
        return True
    return _short_form(a, b)


def _names_body(fact: RoleFact) -> bool:
    """Whether the words of the post say themselves whose it is."""
    return fact.org is not None and fact.org in fact.post


def _goes_on(short: str, whole: str) -> bool:
    """Whether a post is told again with the country or body that it is of (X แห่งY)."""
    return whole.startswith(short) and whole.startswith("แห่ง", len(short))


def _abbreviates(short: str, whole: str) -> bool:
    """Whether the letters of a shortened post stand in the whole one, in order: รมว.วธ, ผช.ปลัด."""
    if not re.search("[.ฯ]", short) or len(short) >= len(whole):
        return False
    letters = iter(whole)
    same_rank = all(short.count(word) <= whole.count(word) for word in _RANKS)
    same_rank = same_rank and ("รอง" in short) == ("รอง" in whole)
    return same_rank and all(char in letters for char in re.sub("[ .ฯ]", "", short))


def _shortened(a: RoleFact, b: RoleFact) -> bool:
    return _abbreviates(a.post, b.post) or _abbreviates(b.post, a.post)


def _short_form(a: RoleFact, b: RoleFact) -> bool:
    """Whether one is the other in short: รมว.X and รัฐมนตรีว่าการกระทรวงX, or without its body."""
    if _shortened(a, b):
        return True
    one, other = split_post(a.post), split_post(b.post)
    if one.post != other.post:
        return False
    if not (one.agency and other.agency) or (a.org and a.org == b.org):
        return True
    return _alike(one.agency, other.agency)


def _alike(a: str, b: str) -> bool:
    x, y = normal(a), normal(b)
    if x.startswith(y) or y.startswith(x):
        return True
    if 2.0 * min(len(x), len(y)) / (len(x) + len(y)) <= _ALIKE:
        return False  # what the matcher's own first bound says, once it has walked through both
    both = SequenceMatcher(None, x, y)
    return both.quick_ratio() > _ALIKE and both.ratio() > _ALIKE


def _both(a: RoleFact, b: RoleFact) -> RoleFact:
    longer, other = (a, b) if len(a.post) >= len(b.post) else (b, a)
    return longer._replace(
        honorific=max(a.honorific, b.honorific, key=len),
        org=longer.org if longer.org is not None else other.org,
        spans=min(a.spans, b.spans) if longer.post == other.post else longer.spans,
        start=longer.start if longer.start is not None else other.start,
        until=longer.until if longer.until is not None else other.until,
        reported="former" if a.reported == b.reported == "former" else _stronger(a, b).reported,
        how=longer.how,
    )


def _stronger(a: RoleFact, b: RoleFact) -> RoleFact:
    order = ("appointed", "deputises", "holds", "former")
    return min(a, b, key=lambda fact: order.index(fact.reported))
