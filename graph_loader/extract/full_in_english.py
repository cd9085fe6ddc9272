"""The English name that a short form is given for (Asian Development Bank: ADB)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph_loader.extract.shorts import names_body
from graph_loader.extract.text import Span

_ENGLISH = re.compile(r"(?:\d{1,3}(?:st|nd|rd|th) )?[A-Za-z][A-Za-z0-9&’‘'.,()+– -]*")
_BEHIND = re.compile(r"(?<=[A-Z])s$|(?<=[A-Z]{2}) (?:[A-Z][a-z]+|20\d\d)$")
# What a name ends in that its letters may leave out.
_KIND = re.compile(r"(?<=[a-z]) (?:Economy|Model|Economy Model|Project|Program(?:me)?)$")
_QUANTITY = re.compile(r"\b(?:Rate|Ratio|Return)\b")
_MEETING = re.compile(r"\b(?:Meeting|Conference|Summit)\b")
# What a name in Latin letters alone is introduced by.
_INTRODUCED = re.compile(
    r"(?:บริษัท|หน่วยงาน|องค์กร|มาตรการ|นโยบาย|โครงการ|สถาบัน|มูลนิธิ|สมาคม|กลุ่ม|จัดอันดับ"
    r"|ข้อริเริ่ม|ความริเริ่ม|กรอบความร่วมมือ|แผนงาน|ความตกลง|รางวัล)"
    r"[ก-๙ ]{0,8}[“\"]?$"
)
# What begins neither a word nor a part of it: Asia-Pacific is A and P.
_NOT_FIRST = re.compile("(?<=[^-])[^-]|-")
_MOST_WORDS = 17
_SOME = 4
_MANY = 5
"""Letters of a short form of which one may be wrong, where all else fits."""
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})\. (?=[A-Z])")
_WORD = re.compile(r"[A-Z][A-Za-z’'-]*|[a-z]+")
_UP_TO_LAST = re.compile("(?s:.*)[\u2001-\U0010ffffก-๛\n()]")
"""A line up to the last letter that is no Latin one, dash, quote or bracket."""
_FIRST_WORDS = 40
_COMPANY = re.compile(r"บริษัท ?(?P<name>(?:[A-Z][A-Za-z]+ ){1,2})$")
_FIRST_KIND = re.compile(
    r"^(?:Organi[sz]ation|Bureau|Office|Department|Ministry|Institute|Cent(?:er|re)|Agency)"
    r" (?:for|of|on) (?:the )?"
)
_ORDINAL = re.compile(r"^(?:the )?(?:\d+(?:st|nd|rd|th)? )?(?:the )?", re.IGNORECASE)


def english_part(text: str, part: Span, short: Span, *, body: bool) -> Span | None:
    """The English name that is a part of a bracket (Asian Development Bank: ADB).

    `body`: the Thai name before the bracket is known to be that of a body or programme.
    """
    words = text[slice(*part)]
    if part == short or not _ENGLISH.fullmatch(words) or words.count(" ") >= _MOST_WORDS:
        return None
    ordinal = _ORDINAL.match(words)
    start = part[0] + (ordinal.end() if ordinal else 0)
    return (
        (start, part[1])
        if _initials_hold(text[start : part[1]], text[slice(*short)], body)
        else None
    )


def _initials_hold(full: str, short: str, body: bool) -> bool:
    """Whether an English name begins with the short form's first letter and has the others."""
    letters = [char for char in _plain(short).casefold() if char.isascii() and char.isalpha()]
    if len(letters) < 2 or " " not in full:
        return False
    if full[:1].casefold() != letters[0]:
        return body and names_body(full) and _without_kind(letters, full)
    if body and (_initials(_KIND.sub("", full)) == letters or _begin_words(letters, full)):
        return True
    if not names_body(full) or _QUANTITY.search(full):
        return False
    words = full.casefold()
    return _in_order(letters, words) or (body and _but_one(letters, words))


def _in_order(letters: Sequence[str], words: str) -> bool:
    rest = iter(words)
    return all(letter in rest for letter in letters)


def _begin_words(letters: Sequence[str], full: str) -> bool:
    """Whether each of many letters begins a word, in order (Senior officials on Drugs: SOD)."""
    rest = iter([word[:1].casefold() for word in re.split(r"[ –-]+", full)])
    return len(letters) >= _SOME and all(letter in rest for letter in letters)


def _but_one(letters: Sequence[str], words: str) -> bool:
    """Whether all letters but one, not the first, are in order (APPU Governing Board: APPC GB)."""
    others = range(1, len(letters)) if len(letters) >= _MANY else ()
    return any(_in_order([*letters[:i], *letters[i + 1 :]], words) for i in others)


def _without_kind(letters: Sequence[str], full: str) -> bool:
    """Whether the letters leave out the first word (Agency for Sample Trade: SAT)."""
    rest = _FIRST_KIND.sub("", full, count=1).casefold()
    return rest != full.casefold() and rest[:1] == letters[0] and _in_order(letters, rest)


def names_meeting(english: str) -> bool:
    """Whether an English name is that of a meeting, not of a body."""
    return bool(_MEETING.search(english))


def _plain(short: str) -> str:
    """The letters of the name itself: no plural s, no word or year behind the capitals."""
    return _BEHIND.sub("", short)


def _initials(full: str) -> list[str]:
    return [word[0].casefold() for word in re.split(r"[ -]+", full) if word[:1].isupper()]


def english_before(text: str, end: int, short: Span, *, known: bool = False) -> Span | None:
    """The English words before a bracket whose initials are the short form's capitals.

    `known`: the short form is known to be that of a body or programme.
    """
    capitals = [char for char in text[slice(*short)] if char.isupper()]
    end -= 2 if text.endswith(("’s", "'s"), 0, end) else 0
    if len(capitals) < 2 or not text[end - 1 : end].isascii():
        return None
    line = text[max(0, end - 120) : end]
    begin = _last_thai(line)
    words = list(_WORD.finditer(line[begin:]))
    offset = end - len(line) + begin
    upper = [word for word in words if word[0][0].isupper()]
    for more in range(3):
        first = upper[-len(capitals) - more :]
        initials = iter("".join(_NOT_FIRST.sub("", word[0]) for word in first))
        if first and first[0][0][0] == capitals[0] and all(char in initials for char in capitals):
            start = offset + first[0].start()
            whole = "".join(_NOT_FIRST.sub("", word[0]) for word in first) == "".join(capitals)
            told = whole and (known or bool(_INTRODUCED.search(text, max(0, start - 24), start)))
            is_name = told or names_body(text[start:end])
            return (_company_start(text, start), end) if is_name else None
    starts = (offset + word.start() for word in reversed(upper))
    fits = (
        start for start in starts if _initials_hold(text[start:end], text[slice(*short)], False)
    )
    nearest = next(fits, None)
    return None if nearest is None else (nearest, end)


def _company_start(text: str, start: int) -> int:
    """Where a company's name begins that has more words than letters (บริษัท Korea Land … (LH))."""
    before = _COMPANY.search(text, max(0, start - _FIRST_WORDS), start)
    return before.start("name") if before else start


def _last_thai(line: str) -> int:
    last = _UP_TO_LAST.match(line)
    sentences = [match.end() for match in _SENTENCE_END.finditer(line)]
    return max([last.end() if last else 0, *sentences])
