"""Meetings (การประชุม) that a document reports as held: body, number, day, chair.

A meeting is reported where the news itself says that somebody chaired it, took part, or told of
its outcome; one that is planned, or referred to as background (ตามมติที่ประชุม…), gives no fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import islice

from graph_loader.extract.body_names import (
    as_the_text_has_it,
    called_before,
    full_name,
    full_names,
    is_whole,
)
from graph_loader.extract.chairs import Said, chair_of, chairs_said
from graph_loader.extract.meeting_days import day_of
from graph_loader.extract.reading import Abbreviation, MeetingFact, Scene
from graph_loader.extract.reported import is_reported, took_place
from graph_loader.extract.sitting_names import CABINET
from graph_loader.extract.sittings import Sitting, sittings
from graph_loader.thai.text import normal

_ENOUGH = 20
"""Letters that show one body, where its number is the same too."""
_PARTS = 3
"""What is before a slip, what behind it, and the empty part that closes the list."""
_SLIP = 2
"""Letters side by side that a misprint changes."""
_BEGINS = 30
"""Letters that a line has in common with the headline where it repeats it, longer."""
_MOST = 300
"""Places that speak of meetings, of which the longest Cabinet summaries have some hundred."""

# A body called only by letters that nothing explains is one of those whose names are written.
_NAMED = re.compile(r"คณะ|สภา|ศูนย์|กอง|บอร์ด|วุฒิ|รัฐสภา|องค์")
_CALLED = re.compile(r"บอร์ด|คกก|[ก-ฮ.]{2,8}$")
_SHORT_YEAR = 2


def meetings_of(scene: Scene, abbreviations: Iterable[Abbreviation]) -> tuple[MeetingFact, ...]:
    """The meetings reported as held, each once, in the order of the text."""
    groups = _groups(scene, abbreviations)
    reported = [group for group in groups if group.told and is_whole(group.body)]
    named = [group for group in reported if _NAMED.match(group.body)]
    reported = _of_the_day(scene, _told_below(scene, named or reported))
    said = chairs_said(scene) if reported else ()
    return tuple(_fact(scene, group, said, others=_others(reported, group)) for group in reported)


def _others(groups: Sequence[Group], group: Group) -> list[Sitting]:
    """The places that speak of the other meetings."""
    return [place for other in groups if other is not group for place in other.places]


def _told_below(scene: Scene, groups: list[Group]) -> list[Group]:
    """The groups without those of the headline, where the text below tells of one meeting only.

    A headline calls the body by a shorter or a common name (บอร์ดบีโอไอ, นัดแรกคณะกรรมการ…); one
    that gives another number tells of another meeting.
    """
    above = [group for group in groups if all(_in_headline(scene, at) for at in group.told)]
    below = [group for group in groups if group not in above]
    if len(below) != 1 or any(group.body == CABINET for group in groups):
        return groups
    kept = [group for group in above if group.number not in (None, below[0].number)]
    return [group for group in groups if group in kept or group in below]


def _of_the_day(scene: Scene, groups: list[Group]) -> list[Group]:
    """The groups without those of which only a resolution is told, without a day, beside one held.

    'นาย ก เป็นประธานการประชุม… กล่าวว่า การประชุมคณะกรรมการ… ได้มีมติ': the second is its ground.
    """
    if len(groups) == 1:
        return groups
    held = [group for group in groups if any(took_place(scene, at) for at in group.told)]
    if not held:
        return groups
    return [group for group in groups if group in held or day_of(scene, group.places)]


def _in_headline(scene: Scene, sitting: Sitting) -> bool:
    """Whether it is spoken of in the title, or in a line that repeats it."""
    document, here = scene.document, scene.document.paragraph_at(sitting.start)
    if here is None:
        return False
    title, line = (document.clean[p.start : p.end] for p in (document.paragraphs[0], here))
    return here.number == 0 or line.strip()[:_BEGINS] in title


@dataclass(slots=True)
class Group:
    """What a document says of one meeting: its body, its number, where it speaks of it."""

    body: str
    number: str | None
    places: list[Sitting]
    told: list[Sitting] = field(default_factory=list)
    sure: bool = False


def _groups(scene: Scene, abbreviations: Iterable[Abbreviation]) -> list[Group]:
    text = scene.document.clean
    found = list(islice(sittings(scene.document), _MOST))
    shorts = full_names(abbreviations)
    names = [text[slice(*sitting.body)] for sitting in found]
    groups: list[Group] = []
    for sitting, written in zip(found, names, strict=True):
        name = called_before(text, full_name(written, shorts, names), sitting.body[0])
        group = _same(groups, name, sitting.number)
        if group is None:
            group = Group(name, sitting.number, [])
            groups.append(group)
        _add(group, sitting, name, reported=is_reported(scene, sitting))
    return groups


def _add(group: Group, sitting: Sitting, name: str, *, reported: bool) -> None:
    group.places.append(sitting)
    if len(sitting.number or "") > len(group.number or "") and (reported or name != CABINET):
        group.number = sitting.number
    if reported:
        group.told.append(sitting)
    if (sitting.sure, len(name)) > (group.sure, len(group.body)):
        group.body, group.sure = name, sitting.sure


def _same(groups: Sequence[Group], name: str, number: str | None) -> Group | None:
    """The group of this body that has this number, or none to contradict it."""
    key = normal(name)
    for group in groups:
        alike = _alike(
            normal(group.body), key, same_number=number is not None and _same_number(group, number)
        )
        if alike and (number is None or group.number is None or _same_number(group, number)):
            return group
    return None


def _same_number(group: Group, number: str) -> bool:
    """Whether 4/59 and 4/2559 are meant."""
    own, _, year = (group.number or "").partition("/")
    other, _, written = number.partition("/")
    return own == other and year[-_SHORT_YEAR:] == written[-_SHORT_YEAR:]


def _alike(one: str, other: str, *, same_number: bool) -> bool:
    """Whether two keys name one body, การ apart; with the same number a slip does not part them."""
    if one.startswith(other) or other.startswith(one):
        return True
    bare, rest = _bare(one), _bare(other)
    if bare.startswith(rest) or rest.startswith(bare):
        return True
    if same_number and (_CALLED.match(one) or _CALLED.match(other)):
        return True
    if same_number and _a_slip_apart(bare, rest):
        return True
    return same_number and (one[:_ENOUGH] == other[:_ENOUGH] or one[-_ENOUGH:] == other[-_ENOUGH:])


def _a_slip_apart(one: str, other: str) -> bool:
    """Whether two names differ in a letter or two beside each other (ชองชาติ, ของชาติ)."""
    parts = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    same = sum(part.size for part in parts)
    return len(parts) <= _PARTS and max(len(one), len(other)) - same <= _SLIP


def _bare(key: str) -> str:
    """A key without การ, a board's as a committee's: บอร์ดองค์การ… is คณะกรรมการองค์การ…."""
    return re.sub("^บอร์ด", "คณะกรรมการ", key).replace("การ", "")


def _fact(
    scene: Scene, group: Group, said: Sequence[Said], *, others: list[Sitting]
) -> MeetingFact:
    chair = chair_of(scene, group.places, said, others=others)
    places = tuple((place.start, place.end) for place in group.places)
    day = day_of(scene, group.places)
    body = max(group.places, key=lambda place: place.body[1] - place.body[0]).body
    spans = dict.fromkeys((body, *places[:2], *(chair.spans if chair else ())))
    told = tuple((place.start, place.end) for place in group.told)
    text = scene.document.clean
    written = [text[slice(*place.body)] for place in group.places]
    name = as_the_text_has_it(group.body, written, text)
    return MeetingFact(
        name, group.number, day, chair.person if chair else None, tuple(spans), told=told
    )  # fmt: skip
