"""Patterns tried only at certain words find what they would find everywhere."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable, Iterator
from re import _constants as codes  # type: ignore[attr-defined]  # the parser that `re` uses
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.posts import head, head_letters
from graph_loader.extract.reader import read
from graph_loader.extract.roles import led, told
from graph_loader.extract.text import document


def _all() -> list[Anchored]:
    """Every such pattern of the finders; those made of word lists are made when first used."""
    read(document("x", "นายทดสอบ ใจดี"))
    gc.collect()
    found = [thing for thing in gc.get_objects() if isinstance(thing, Anchored)]
    return sorted(found, key=lambda anchored: anchored.pattern.pattern)


ALL = _all()
_LONG = 60
"""More letters than the longest word has: a pattern that goes on so far is not covered."""


@pytest.mark.parametrize("anchored", ALL, ids=lambda anchored: min(anchored.words))
def test_every_way_that_a_pattern_begins_has_its_word(anchored: Anchored) -> None:
    parsed = list(parser.parse(anchored.pattern.pattern))
    assert list(_uncovered("", parsed, anchored.words)) == []


def test_every_way_that_a_post_begins_has_its_letters() -> None:
    """Without its first look-ahead, which only says what these letters are."""
    parsed = list(parser.parse(head().pattern))[1:]
    assert list(_uncovered("", parsed, tuple(head_letters()))) == []


@pytest.mark.parametrize(
    "finder", [told._GOT, told._IN_OFFICE, told._LEFT, told._AS_HEAD, led._SEAT]
)
def test_every_way_that_something_is_told_behind_a_name_has_its_letters(
    finder: re.Pattern[str],
) -> None:
    begins = tuple(f"{gap}{two}" for gap in ("", " ") for two in told.BEGINNINGS)
    assert list(_uncovered("", list(parser.parse(finder.pattern)), begins)) == []


def test_a_word_that_is_missing_is_told() -> None:
    parsed = list(parser.parse("(?=ก)(?:กข|ข?ค[ง-จ])(?<!ง)ฉ"))
    assert set(_uncovered("", parsed, ("กข", "คง"))) == {"ข", "คจ"}
    assert set(_uncovered("", parsed, ("กข", "ขค"))) == {"ค"}
    assert list(_uncovered("", parsed, ("กข", "ขค", "ค"))) == []


def _uncovered(prefix: str, rest: list[Any], words: tuple[str, ...]) -> Iterator[str]:
    """The ways in which the parsed pattern can begin that no word begins."""
    if prefix.startswith(words):
        return
    if not rest or len(prefix) > _LONG or not any(word.startswith(prefix) for word in words):
        yield prefix
        return
    (code, value), after = rest[0], rest[1:]
    for begin, then in _ways(code, value):
        yield from _uncovered(prefix + begin, [*then, *after], words)


def _ways(code: Any, value: Any) -> Iterator[tuple[str, list[Any]]]:
    """What one step of a pattern can take first, and the steps that follow within it."""
    if code in _NOTHING:
        yield "", []
    elif code in _WITHIN:
        yield from (("", list(branch)) for branch in _WITHIN[code](value))
    elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        least, most, inner = value
        if least == 0:
            yield "", []
        more = [(code, (max(0, least - 1), most - 1, inner))] if most > 1 else []
        yield "", [*inner, *more]
    else:
        members = value if code is codes.IN else [(code, value)]
        yield from ((char, []) for char in _members(members))


_NOTHING = (codes.ASSERT, codes.ASSERT_NOT, codes.AT)
_WITHIN: dict[Any, Callable[[Any], list[Any]]] = {
    codes.SUBPATTERN: lambda value: [value[3]],
    codes.ATOMIC_GROUP: lambda value: [value],
    codes.BRANCH: lambda value: value[1],
}


def _members(value: list[Any]) -> Iterator[str]:
    """The characters of a set; one that stands for too many is no word's."""
    for code, what in value:
        if code is codes.LITERAL:
            yield chr(what)
        elif code is codes.RANGE:
            yield from map(chr, range(what[0], what[1] + 1))
        else:
            yield "\0"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ประชุมคณะรัฐมนตรี (ครม.) ประชุมประชุมคณะกรรมการ",
        "โดยมีปลัดเป็นประธานเป็นประธานกรรมการ ทำหน้าที่เป็นประธาน",
        "นายนายนาง ว่าที่ ร.ต. คุณ Mr. Dr. ดร.ดร. สมชาย พล.อ.อ. ประยุทธ ทนาย ก",
        "หรือ ADB หรือ (EEC) (ก) ((ข)) é“เมืองอัจฉริยะอาเซียน” \U0001f600 Smart Cities นำร่อง",
    ],
)
def test_what_is_found_is_what_the_pattern_finds(text: str) -> None:
    made = document("x", text)
    for anchored in ALL:
        spans = [match.span() for match in anchored.finditer(made)]
        assert spans == [match.span() for match in anchored.pattern.finditer(made.clean)]


def test_there_are_some() -> None:
    assert len(ALL) > 10
    assert all(isinstance(anchored.pattern, re.Pattern) for anchored in ALL)
