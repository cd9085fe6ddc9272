"""Abbreviations (ชื่อย่อ): full names and the short forms that the document introduces for them.

Four ways: `สำนักงาน… (สนข.)`, `ธนาคาร… (Asian Development Bank: ADB)`, `เขต… หรือ EEC`, and in
English `Economic Development Board (EDB)`. Organisations, networks, posts, programmes count;
technical terms and translations do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph_loader.extract import named
from graph_loader.extract.letters import spells, spells_rest, thai_letters
from graph_loader.extract.reading import Abbreviation
from graph_loader.extract.shorts import head_of, is_short, names_body, tail_of
from graph_loader.extract.text import Document, Span
from graph_loader.thai.text import normal

_BRACKET = re.compile(r"\(((?:[^()\n]|\([^()\n]{1,30}\)){2,150})\)")
_CALLED = (
    r"(?: ?(?:ที่)?(?:รู้จักกันใน(?:ชื่อ|นาม)|เรียก(?:โดย|อย่าง)?(?:ย่อ|สั้น)?[ ๆ]{0,2}(?:ว่า|กันว่า)?"
    r"|ใช้(?:ชื่อ|คำ|อักษร)ย่อว่า?|ชื่อย่อว่า?))?"
)
_OR = re.compile(
    rf"หรือ{_CALLED} ?[\"“‘']?"
    r"(?P<short>(?:[ก-ฮ]{1,5}\.){1,4}[ก-ฮ]{0,4}|[A-Z][A-Za-z0-9&/-]{1,11}|[ก-๙]{3,9})"
    r"[\"”’']?(?=[ \n(),.]|$)(?! [A-Z])"
)
_PARTS = re.compile(r" ?[:：;] ?| [-–—] | ?หรือ(?:ที่เรียกว่า)? ?| ?(?:ตัวย่อ|ชื่อย่อ|เรียกย่อว่า) ?|/")
_COMMAS = re.compile(r" ?, ?")
_GROUP_BEFORE = re.compile(r"\(([^()\n]{2,150})\) ?$")
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z0-9&’'.,()– -]*")
_MOST_WORDS = 17
_ORDINAL = re.compile(r"^(?:the )?(?:\d+(?:st|nd|rd|th)? )?(?:the )?", re.IGNORECASE)
_SESSION = re.compile(r" ?ฝ่าย[ก-๙]+$| ?หรือ ?[ก-๙]{2,9}$| (?:สมัยที่|ครั้งที่|รุ่นที่|ระยะที่) ?\d[\d/]*$")
_ENDS_THAI = re.compile(r"[ก-๛](?:[ +]?\d{1,3})?\)?$")
_WORD_EDGE = re.compile(r" |^|(?<=[\n(“\"])")
_JOINED = re.compile(r"ระดับ|หลักสูตร|ได้แก่|และ|หรือ|เป็น|กับ|ใน|ของ|ตาม|ที่|จาก|ให้|โดย")
_PLACE = re.compile(rf"(?:{_JOINED.pattern})(?P<term>สถานที่|พื้นที่|หน่วย)")
_NOUN = re.compile(
    r"การ|ความ|ระบบ|สถานที่|ผู้|วิสาหกิจ|นโยบาย|เทคโนโลยี|มาตรฐาน|ดัชนี|ใบ|พื้นที่|หลัก|เขต|อุตสาหกรรม|หน่วย"
)
_LONGEST_TERM = 45
_SHORT_TERM = 30
_NUMBERED = re.compile(r"(?<=\.)\d+$")
_POST_SHORTS = re.compile(r"(?:รมว|รมช|รมต|นรม|ปกท|ผวจ|ผบ|ผอ|ปลัด|อธ|ลธ|ปธ|เลขาธิการ)")
# Forms of company are abbreviated as a word of their own.
_WHOLE = {"บมจ.": "บริษัท", "บจก.": "บริษัท"}
# The post's short form holds the word for the ministry: what follows is the rest of its name.
_MINISTERS = re.compile(r"(?:รมว|รมช)\.? ?(?=[ก-๙])")
_POSTS = re.compile(
    r"(?:รองนายกรัฐมนตรี|นายกรัฐมนตรี|รัฐมนตรีว่าการ|รัฐมนตรีช่วยว่าการ|รัฐมนตรีประจำ|ผู้ว่าราชการ|"
    r"ผู้บัญชาการ|ผู้อำนวยการ|เลขาธิการ|ปลัด|อธิบดี)"
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A full name and a short form, each where it stands."""

    full: Span
    short: Span


def abbreviations_of(document: Document) -> tuple[Abbreviation, ...]:
    """Every pair, once, in the order of the text."""
    text = document.clean
    seen: dict[str, dict[str, Abbreviation]] = {}
    for pair in sorted(_pairs(text), key=lambda pair: pair.short):
        full = text[slice(*pair.full)].strip(' "“”')
        short = text[slice(*pair.short)]
        known = seen.setdefault(normal(short), {})
        if not _said_already(normal(full), known):
            known[normal(full)] = Abbreviation(full, short, (pair.full, pair.short))
    found = (pair for known in seen.values() for pair in known.values())
    return tuple(sorted(found, key=lambda pair: pair.spans[1]))


def _said_already(full: str, known: Iterable[str]) -> bool:
    """Whether the short form has this full name, or one that ends or begins with it."""
    return any(full.startswith(f) or full.endswith(f) or f.endswith(full) for f in known)


def _pairs(text: str) -> Iterator[_Pair]:
    for match in _BRACKET.finditer(text):
        yield from _in_bracket(text, match)
    for match in _OR.finditer(text):
        if is_short(match["short"]):
            yield from _named_before(text, match.start(), match.span("short"))


def _in_bracket(text: str, match: re.Match[str]) -> Iterator[_Pair]:
    parts = _parts(text, *match.span(1), _PARTS)
    if not any(is_short(text[slice(*part)]) for part in parts):
        parts = _parts(text, *match.span(1), _COMMAS)
    shorts = [part for part in parts if is_short(text[slice(*part)])]
    for short in shorts:
        yield from _named_before(text, match.start(), short)
        for part in parts:
            yield from _english(text, part, short)


def _parts(text: str, start: int, end: int, marks: re.Pattern[str]) -> list[Span]:
    """What the marks (colons, dashes, หรือ) part, without the spaces around."""
    bounds = [start]
    for match in marks.finditer(text, start, end):
        bounds += match.span()
    bounds.append(end)
    spans = zip(bounds[::2], bounds[1::2], strict=True)
    return [_stripped(text, *span) for span in spans]


def _stripped(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return start + len(part) - len(part.lstrip(" \"“”'")), start + len(part.rstrip(" \"“”'"))


def _named_before(text: str, end: int, short: Span) -> Iterator[_Pair]:
    """The full names before a bracket or หรือ: in Thai, and in English brackets on the way."""
    while end and text[end - 1] in ' "”’':
        end -= 1
    group = _GROUP_BEFORE.search(text, max(0, end - 152), end)
    while group:
        yield from _english(text, _stripped(text, *group.span(1)), short)
        end = len(text[max(0, group.start() - 2) : group.start()].rstrip()) + max(
            0, group.start() - 2
        )
        group = _GROUP_BEFORE.search(text, max(0, end - 152), end)
    full = _thai_full(text, end, text[slice(*short)]) or _english_full(text, end, short)
    if full:
        yield _Pair(full, short)


def _thai_full(text: str, end: int, short: str) -> Span | None:
    end = _without_session(text, end)
    if end < 4 or not _ENDS_THAI.search(text, max(0, end - 6), end):
        return None
    head, short = head_of(short)
    start = _post_start(text, end) if _POST_SHORTS.match(head or short) else None
    if head and start is None:
        at = text.rfind(_WHOLE.get(head, head), named.window_start(text, end), end)
        start = at if at >= 0 else None
    number = _NUMBERED.search(short)
    if number and not text.endswith(number[0], 0, end):
        return None
    short, place = tail_of(short)
    if place and not text.endswith(place, 0, end):
        return None
    if start is None:
        start = _fitting(text, end, short)
    return (start, end) if start is not None and end - start > len(short) else None


def _without_session(text: str, end: int) -> int:
    tail = _SESSION.search(text, max(0, end - 20), end)
    return tail.start() if tail else end


def _post_start(text: str, end: int) -> int | None:
    found = list(_POSTS.finditer(text, named.window_start(text, end), end))
    return found[-1].start() if found else None


def _fitting(text: str, end: int, short: str) -> int | None:
    """Where the name begins whose letters the short form takes, else the likeliest head."""
    letters = thai_letters(short)
    ministers = list(_MINISTERS.finditer(text, named.window_start(text, end), end))
    if letters and ministers and spells(letters, _bare(text[ministers[-1].end() : end])):
        return ministers[-1].end()
    found = named.candidates(text, end)
    head = _spelled(text, end, letters, found) if letters else None
    head = head or named.likeliest(text, found)
    return head.start if head else _term_start(text, end, letters)


def _spelled(text: str, end: int, letters: str, found: list[named.Head]) -> named.Head | None:
    """The head from which the letters are spelled, its own word perhaps left out."""
    head = _best(text, [h for h in found if spells(letters, text[h.start : end])])
    if head:
        return head
    rest = _best(text, [h for h in found if spells_rest(letters, text[h.start : end])])
    return named.chain_start(found, rest) if rest else None


def _term_start(text: str, end: int, letters: str) -> int | None:
    """Where a term begins that is no body: after the space from which its letters are spelled.

    A Latin short form has no letters to compare: its term is the one word before it, if that
    begins as nouns do.
    """
    window = named.window_start(text, end)
    words = [match.end() for match in _WORD_EDGE.finditer(text, window, end)] or [window]
    if letters:
        edges = [*words, *(match.end() for match in _JOINED.finditer(text, window, end))]
        fits = [edge for edge in edges if spells(letters, text[edge:end])]
        return max(fits, default=None)
    noun = _NOUN.match(text, words[-1], end)
    if noun and end - words[-1] <= _LONGEST_TERM:
        return words[-1]
    glued = list(_PLACE.finditer(text, max(words[-1], end - _SHORT_TERM), end))
    return glued[-1].start("term") if glued else None


def _bare(ministry: str) -> str:
    """The name after its first การ, which the short form leaves out (การอุดมศึกษา…, อว.)."""
    return ministry.removeprefix("การ")


def _best(text: str, fits: list[named.Head]) -> named.Head | None:
    anew = [head for head in fits if named.begins_anew(text, head)]
    return anew[-1] if anew else (fits[0] if fits else None)


def _english(text: str, part: Span, short: Span) -> Iterator[_Pair]:
    words = text[slice(*part)]
    if part == short or not _ENGLISH.fullmatch(words) or words.count(" ") >= _MOST_WORDS:
        return
    ordinal = _ORDINAL.match(words)
    start = part[0] + (ordinal.end() if ordinal else 0)
    if _initials_hold(text[start : part[1]], text[slice(*short)]):
        yield _Pair((start, part[1]), short)


def _initials_hold(full: str, short: str) -> bool:
    """Whether an English name begins with the short form's first letter and has the others."""
    letters = [char for char in short.casefold() if char.isascii() and char.isalpha()]
    if len(letters) < 2 or full[:1].casefold() != letters[0] or " " not in full:
        return False
    if _initials(full) == letters:
        return True
    if not names_body(full):
        return False
    rest = iter(full.casefold())
    return all(letter in rest for letter in letters)


def _initials(full: str) -> list[str]:
    return [word[0].casefold() for word in re.split(r"[ -]+", full) if word[:1].isupper()]


def _english_full(text: str, end: int, short: Span) -> Span | None:
    """The English words before a bracket whose initials are the short form's capitals."""
    capitals = [char for char in text[slice(*short)] if char.isupper()]
    if len(capitals) < 2 or not text[end - 1 : end].isascii():
        return None
    line = text[max(0, end - 120) : end]
    words = list(re.finditer(r"[A-Z][A-Za-z’'-]*|[a-z]+", line[_last_thai(line) :]))
    offset = end - len(line) + _last_thai(line)
    upper = [word for word in words if word[0][0].isupper()]
    for more in range(3):
        first = upper[-len(capitals) - more :]
        initials = iter(word[0][0] for word in first)
        if first and first[0][0][0] == capitals[0] and all(char in initials for char in capitals):
            return (offset + first[0].start(), end) if names_body(line) else None
    return None


def _last_thai(line: str) -> int:
    last = [
        i for i, char in enumerate(line) if char > "\u2000" or "ก" <= char <= "๛" or char in "\n()"
    ]
    return last[-1] + 1 if last else 0
