"""Ministers of foreign states whose words alone would make them ours (รัฐมนตรีของต่างประเทศ).

รองนายกรัฐมนตรี or รัฐมนตรีว่าการกระทรวงการคลัง is another state's post where the state stands
behind it, or where the names are those of its side ('ฝ่ายก ประกอบด้วย …'). The body is then the
state, or the ministry's name with the state behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from graph_loader.extract.posts import COMPLETE
from graph_loader.extract.reading import RoleFact
from graph_loader.extract.text import Span
from graph_loader.thai.ministries import ministry
from graph_loader.thai.posts import split_post
from graph_loader.thai.states import is_foreign_state, of_foreign_state, state_name

_SIDE = "ฝ่าย"
_LISTS = r" ?(?:ประกอบ(?:ไป)?ด้วย|ได้แก่|นำโดย|คือ|มี(?=[ ]?(?:นาย|นาง|พล|H\.E|M[rs])))"
_BACK_HOME = re.compile("ฝ่าย(?:รัฐบาล|รัฐมนตรี)?ไทย|\n")
_Named = tuple[str, Span]
"""A state and where the text names it."""
# A ministry abroad that has more tasks than ours of the same first word.
_MORE_TASKS = " [ก-๎]{3,30}และ[ก-๎]{3,30}(?= )"
_CHAMBERS = frozenset(("วุฒิสภา", "รัฐสภา", "สภาผู้แทนราษฎร"))
_OF_CABINET = "เลขาธิการคณะรัฐมนตรี"
_MINISTER = re.compile("(?:รอง|ผู้ช่วย)?รัฐมนตรี|รมว|รมช")


@dataclass(frozen=True, slots=True)
class _Side:
    """A stretch of the text that lists a foreign state's side."""

    start: int
    end: int
    named: _Named


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?:{_MORE_TASKS})?(?: |\s?\([A-Za-z ,&.’'-]{{4,120}}\)\s?)?(?:ของ|แห่ง)?(?:ประเทศ)?"
        rf"(?P<state>{state_name()})(?![ก-๎]| ?[-–/,]| และ ?{state_name()})"
    )


@cache
def _abroad() -> re.Pattern[str]:
    """Where somebody with a Latin name receives guests: the country is his own."""
    return re.compile(rf" ณ [^\n]{{2,80}}? ประเทศ(?P<state>{state_name()})")


@cache
def _opens_side() -> re.Pattern[str]:
    return re.compile(rf"{_SIDE}(?:รัฐบาล|รัฐมนตรี)?(?P<state>{state_name()}){_LISTS}")


def with_states(text: str, facts: Iterable[RoleFact]) -> list[RoleFact]:
    """The facts; ministers whom the text tells of a foreign state have it in their body."""
    rows = _chambers_abroad(list(facts))
    ministers = [row for row in rows if _home(row) is not None]
    if not ministers:
        return rows
    sides = _sides(text)
    found = {row.person: named for row in ministers if (named := _state_of(text, row, sides))}
    return [_of_state(row, found) for row in rows] if found else rows


def _chambers_abroad(rows: Sequence[RoleFact]) -> list[RoleFact]:
    """'ประธานวุฒิสภาและประธานองคมนตรีแห่งก': the chamber is that of the state of his other post."""
    if _CHAMBERS.isdisjoint([row.org for row in rows]):
        return [*rows]
    abroad = {row.person: row.org for row in rows if row.org and is_foreign_state(row.org)}
    return [
        row._replace(org=abroad[row.person])
        if row.org in _CHAMBERS and row.person in abroad
        else row
        for row in rows
    ]


def _of_state(row: RoleFact, found: Mapping[str, _Named]) -> RoleFact:
    named = found.get(row.person)
    home = _home(row) if named else None
    if named is None or home is None:
        return row
    return row._replace(org=f"{home}{named[0]}", spans=(*row.spans, named[1]))


def _home(row: RoleFact) -> str | None:
    """Our ministry that the words of a post name, '' for a premier's; None for other posts."""
    if row.reported == "appointed" or len(row.spans) < 2 or (row.org and of_foreign_state(row.org)):
        return None
    return _ministry_of(row.post)


@lru_cache(maxsize=1 << 14)
def _ministry_of(post: str) -> str | None:
    if post == _OF_CABINET or COMPLETE.fullmatch(post):
        return ""
    if not _MINISTER.match(post):
        return None
    agency = split_post(post).agency
    return ministry(agency) if agency else None


def _state_of(text: str, row: RoleFact, sides: Sequence[_Side]) -> _Named | None:
    """The state that a minister is of, and where the text names it."""
    start, end = row.spans[1]
    bare = start + len(row.post) if text.startswith(row.post, start) else end
    behind = _behind().match(text, end) or (bare != end and _behind().match(text, bare))
    if behind:
        return behind["state"], behind.span("state")
    there = _abroad().match(text, row.spans[1][1]) if row.person.isascii() else None
    if there:
        return there["state"], there.span("state")
    start = row.spans[0][0]
    return next((one.named for one in sides if one.start <= start < one.end), None)


def _sides(text: str) -> list[_Side]:
    """The stretches that list a foreign state's side; the state, and where it is named."""
    found = []
    for sign in _opens_side().finditer(text) if _SIDE in text else ():
        home = _BACK_HOME.search(text, sign.end())
        end = home.start() if home else len(text)
        found.append(_Side(sign.end(), end, (sign["state"], sign.span("state"))))
    return found
