"""Abbreviations (ชื่อย่อ): full names and the short forms that the document introduces for them.

Four ways: `สำนักงาน… (สนข.)`, `ธนาคาร… (Asian Development Bank: ADB)`, `เขต… หรือ EEC`, and in
English `Economic Development Board (EDB)`. Organisations, networks, posts, programmes count;
technical terms and translations do not.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from enum import Enum
from functools import lru_cache
from string import ascii_uppercase, digits
from typing import NamedTuple

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.called import called
from graph_loader.extract.full_in_english import english_before, english_part, names_meeting
from graph_loader.extract.full_in_thai import (
    meeting_before,
    named_in_english_before,
    post_before,
    thai_before,
)
from graph_loader.extract.kinds import named_by
from graph_loader.extract.reading import Abbreviation
from graph_loader.extract.shortened import full_of, is_cut_short
from graph_loader.extract.shorts import is_short
from graph_loader.extract.text import Document, Span
from graph_loader.thai.text import normal

# Mostly there is none within: that way is tried first, as one run.
_BRACKET = Anchored(r"\(([^()\n]{2,150}(?=\))|(?:[^()\n]|\([^()\n]{1,30}\)){2,150})\)", ["("])
# The other way round: WIPO (World Intellectual Property Organization).
_SHORT_BEFORE = re.compile(
    r"(?<![A-Za-z])[A-Z][A-Za-z&-]*[A-Z][A-Za-z&-]*(?: Model| \d{3,4})?(?= ?$)"
)
_FULL_BEHIND = re.compile(
    r"(?:[Tt]he )?(?:\d{4} )?(?P<full>[A-Z][A-Za-z]+(?:[ ’'-]{1,2}[A-Za-z]+)+)"
)
_FIRST_OF_FULL = frozenset(ascii_uppercase + digits + "t")
_FEW = 2
"""Letters too few for an English name to be known by them."""
_BEFORE = 20
"""Letters before a bracket in which a short form stands that the bracket spells out."""
_PARTS = re.compile(r" ?[:：;] ?| ?หรือ(?:ที่เรียกว่า)? ?| ?(?:ตัวย่อ|ชื่อย่อ|เรียกย่อว่า) ?|/")
_DASHES = re.compile(r" ?[:：;] ?| [-–—] | [-–—](?=[A-Z]{3,}$)|(?<=[ก-ฮ]\.)[-–](?=[A-Z])")
# What any marks have that part a bracket.
_MARKED = re.compile("[:：;/,()–—-]|หรือ|ย่อ")
# One side of an agreement between two: ASEAN - Russian Federation Plan of Action.
_PARTY = re.compile("ASEAN|APEC|EU|US|UK|UN")
# The number of a meeting before its letters: 14th AMM.
_NTH = re.compile(r" ?(?:[Tt]he )?\d{1,3}(?:st|nd|rd|th) (?=[A-Z]{3,10} ?$)")
_INNER = re.compile(r" ?\(|\)$")
_MEETING_NAME = "การประชุม"
_COLON = re.compile(" ?[:：;] ?")
_COMMAS = re.compile(r" ?, ?")
# A short form within the bracket, with more behind it: (Sample Trade Board (STB) Summit).
_WITHIN = re.compile(r"(?<=[A-Za-z’]) ?\(([A-Z][A-Za-z&-]{1,9})\)(?!\)| Economy| Model)")
_ALL_MARKS = (_PARTS, _DASHES, _INNER, _COMMAS)
_YEAR = re.compile(r" ?\d{4}")
# The number of a meeting behind its letters: ADGMIN ครั้งที่ 3.
_WHICH = re.compile(r"(?<=[A-Z]) (?:ครั้งที่|สมัยที่) ?\d{1,3}$")
_WHICH_ONE = "ที่"
_GROUP_BEFORE = re.compile(r"\(([^()\n]{2,150})\) ?$")


class _Holds(Enum):
    """What a bracket holds: a short form, a full name, a name cut short."""

    NOTHING, SHORT, FULL, CUT = range(4)


class _Pair(NamedTuple):
    """A full name and a short form, each where it stands."""

    full: Span
    short: Span


def abbreviations_of(document: Document) -> tuple[Abbreviation, ...]:
    """Every pair, once, in the order of the text."""
    text = document.clean
    seen: dict[str, dict[str, Abbreviation]] = {}
    brackets = list(_BRACKET.finditer(document))
    pairs = list(_pairs(document, brackets))
    if not pairs:
        return ()
    pairs += _told_again(text, brackets, {text[slice(*pair.short)] for pair in pairs})
    for pair in sorted(pairs, key=lambda pair: pair.short):
        full = text[slice(*pair.full)].replace("\n", "").strip(' "“”')
        short = text[slice(*pair.short)]
        known = seen.setdefault(normal(short), {})
        if normal(full).startswith(_MEETING_NAME):
            _drop_ends(normal(full), known)
        if not _said_already(normal(full), known):
            known[normal(full)] = Abbreviation(full, short, (pair.full, pair.short))
    found = (pair for known in seen.values() for pair in known.values())
    return tuple(sorted(found, key=lambda pair: pair.spans[1]))


def _drop_ends(full: str, known: dict[str, Abbreviation]) -> None:
    """Forget what is only the end of a meeting's name (ธนาคารกลางอาเซียน, AFMGM)."""
    for end in [other for other in known if full != other and full.endswith(other)]:
        del known[end]


def _said_already(full: str, known: Iterable[str]) -> bool:
    """Whether the short form has this full name, or one that ends or begins with it."""
    return any(full.startswith(f) or full.endswith(f) or f.endswith(full) for f in known)


def _pairs(document: Document, brackets: Iterable[re.Match[str]]) -> Iterator[_Pair]:
    text = document.clean
    for match in brackets:
        yield from _of_bracket(text, match)
    for name_end, short in called(document):
        yield from _named_before(text, name_end, short)


def _of_bracket(text: str, match: re.Match[str]) -> Iterator[_Pair]:
    """The pairs of one bracket and of the brackets within it."""
    words = match[1]
    for inner in _WITHIN.finditer(text, *match.span(1)) if "(" in words else ():
        if is_short(inner[1]):
            yield from _within(text, match, inner)
    parts, shorts, holds = _parted(words)
    if shorts:
        yield from _in_bracket(text, match, parts, shorts)
    elif holds is _Holds.FULL:
        yield from _spelled_out(text, match)
    elif holds is _Holds.CUT:
        yield from _cut_short(text, match)


def _within(text: str, outer: re.Match[str], inner: re.Match[str]) -> Iterator[_Pair]:
    """The pairs of a bracket within another; of the Thai name too where only a year follows."""
    english = list(_named_before(text, inner.start(), inner.span(1)))
    yield from english
    if english and _YEAR.fullmatch(text, inner.end(), outer.end(1)):
        thai = thai_before(text, _unquoted(text, outer.start()), inner[1])
        yield from [_Pair(thai, inner.span(1))] if thai else []


def _told_again(text: str, brackets: Iterable[re.Match[str]], shorts: set[str]) -> Iterator[_Pair]:
    """The English names beside what is known as a short form: before its bracket, or in one."""
    latin = {short for short in shorts if short.isascii() and len(short) > _FEW}
    for match in brackets if latin else ():
        if match[1] in latin:
            full = english_before(text, _unquoted(text, match.start()), match.span(1), known=True)
            yield from [_Pair(full, match.span(1))] if full else []
        elif match[1][0] in _FIRST_OF_FULL:
            yield from _spelled_out(text, match, latin)


def _in_bracket(
    text: str, match: re.Match[str], within: Sequence[Span], within_shorts: Sequence[Span]
) -> Iterator[_Pair]:
    parts, shorts = (_moved(spans, match.start(1)) for spans in (within, within_shorts))
    met = any(names_meeting(text[slice(*part)]) for part in parts if part not in shorts)
    for short in shorts:
        full = meeting_before(text, _unquoted(text, match.start())) if met else None
        pairs = [_Pair(full, short)] if full else list(_named_before(text, match.start(), short))
        before = list(_agreeing(text, pairs, [part for part in parts if part not in shorts]))
        yield from before
        named = [pair for part in parts for pair in _english(text, part, short, body=bool(pairs))]
        yield from named
        yield from _thai_within(text, parts, short)
        if named and not before:
            end = _unquoted(text, match.start())
            english = text[slice(*named[0].full)]
            thai = post_before(text, end, english) or named_in_english_before(text, end)
            yield from [_Pair(thai, short)] if thai else []


def _agreeing(text: str, pairs: Iterable[_Pair], parts: Sequence[Span]) -> Iterator[_Pair]:
    """The pairs as the bracket's English name tells them."""
    words = [text[slice(*part)] for part in parts]
    english = " ".join(word for word in words if word.isascii())
    for pair in pairs:
        full = named_by(text, pair.full, english)
        yield from [_Pair(full, pair.short)] if full else []


def _thai_within(text: str, parts: Sequence[Span], short: Span) -> Iterator[_Pair]:
    """The Thai name that a colon parts from the short form within the bracket."""
    for part in parts:
        if part[1] < short[0] and _COLON.fullmatch(text, part[1], short[0]):
            full = thai_before(text, part[1], text[slice(*short)])
            yield from [_Pair(full, short)] if full else []


def _spelled_out(text: str, match: re.Match[str], known: Container[str] = ()) -> Iterator[_Pair]:
    """The pair of a bracket that holds the full name of the short form before it."""
    full = _FULL_BEHIND.fullmatch(match[1])
    start = match.start()
    short = _SHORT_BEFORE.search(text, max(0, start - _BEFORE), start) if full else None
    if full and short and not normal(full["full"]).startswith(normal(short[0])):
        offset = match.start(1)
        span = (offset + full.start("full"), offset + full.end("full"))
        yield from _english(text, span, short.span(), body=short[0] in known)


def _cut_short(text: str, match: re.Match[str]) -> Iterator[_Pair]:
    """The pair of a bracket that holds the beginning of the name before it."""
    full = full_of(text, _unquoted(text, match.start()), match[1])
    if full:
        yield _Pair(full, match.span(1))


def _moved(spans: Sequence[Span], by: int) -> list[Span]:
    return [(start + by, end + by) for start, end in spans]


# Many brackets hold the same few words: (ครม.), (1), (ต่อ).
@lru_cache(maxsize=1 << 14)
def _parted(words: str) -> tuple[Sequence[Span], Sequence[Span], _Holds]:
    """The parts of a bracket by the first marks that leave a short form, and the short forms;
    without any, what else the bracket may hold.
    """
    if "://" in words:
        return (), (), _Holds.NOTHING
    if is_cut_short(words):
        return (), (), _Holds.CUT
    marked = _MARKED.search(words) is not None
    for marks in _ALL_MARKS if marked else (_PARTS,):
        if marks is not _PARTS and not marks.search(words):
            continue
        parts = _parts(words, marks) if marked else [_stripped(words, 0, len(words))]
        shorts = [part for part in parts if is_short(words[slice(*part)])]
        if marks is _DASHES and shorts == parts[:1] and _PARTY.fullmatch(words[slice(*shorts[0])]):
            return (), (), _Holds.NOTHING
        if shorts and marks is _DASHES:
            parts = _joined(parts, shorts)
        if shorts and (marks is not _DASHES or _has_longer(parts, shorts)):
            return parts, shorts, _Holds.SHORT
    return (), (), _Holds.FULL if _FULL_BEHIND.fullmatch(words) else _Holds.NOTHING


def _joined(parts: list[Span], shorts: list[Span]) -> list[Span]:
    """The parts before a short form as one: Asia – Sample Program - ASP."""
    return [(parts[0][0], parts[-2][1]), parts[-1]] if shorts == parts[-1:] else parts


def _has_longer(parts: list[Span], shorts: list[Span]) -> bool:
    """Whether what a dash parts from the short form can be its full name: not in Thai – EU FTA."""
    longest = max(end - start for start, end in parts)
    return longest > max(end - start for start, end in shorts) + 2


def _parts(words: str, marks: re.Pattern[str]) -> list[Span]:
    """What the marks (colons, dashes, หรือ) part, without the spaces around."""
    bounds = [0]
    for match in marks.finditer(words):
        bounds += match.span()
    bounds.append(len(words))
    spans = zip(bounds[::2], bounds[1::2], strict=True)
    return [_stripped(words, *span) for span in spans]


def _stripped(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    nth = _NTH.match(part)
    start, part = (start + nth.end(), part[nth.end() :]) if nth else (start, part)
    part = _WHICH.sub("", part) if _WHICH_ONE in part else part
    return start + len(part) - len(part.lstrip(" \"“”'")), start + len(part.rstrip(" \"“”'"))


def _named_before(text: str, end: int, short: Span) -> Iterator[_Pair]:
    """The full names before a bracket or หรือ: in Thai, and in English brackets on the way."""
    end = _unquoted(text, end)
    group = _GROUP_BEFORE.search(text, max(0, end - 152), end)
    while group:
        yield from _english(text, _stripped(text, *group.span(1)), short, body=False)
        end = len(text[max(0, group.start() - 2) : group.start()].rstrip()) + max(
            0, group.start() - 2
        )
        group = _GROUP_BEFORE.search(text, max(0, end - 152), end)
    full = thai_before(text, end, text[slice(*short)]) or english_before(text, end, short)
    if full:
        yield _Pair(full, short)


def _unquoted(text: str, end: int) -> int:
    if text.startswith("(", end) and text.endswith("\n", 0, end):
        end -= 1
    while end and text[end - 1] in ' "”’':
        end -= 1
    return end


def _english(text: str, part: Span, short: Span, *, body: bool) -> Iterator[_Pair]:
    full = english_part(text, part, short, body=body)
    if full:
        yield _Pair(full, short)
