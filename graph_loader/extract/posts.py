"""The phrase of a post: where it begins, where it ends, and whose it is (ตำแหน่ง สังกัด)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from graph_loader.extract.lexicon import WORD_END, either, words
from graph_loader.extract.post_words import goes_on, whole_names
from graph_loader.extract.tails import without_tail
from graph_loader.thai.post_table import all_forms
from graph_loader.thai.states import KINDS, countries

# Words of the status before a post; the group's first letters tell acting from former.
_STATUS = (
    "(?:อดีต|ว่าที่|(?:ซึ่ง)?เคยเป็น|(?:ผู้)?รักษาการ(?!ณ์)(?:ใน)?(?:ตำแหน่ง|แทน)?"
    "|(?:ผู้)?รักษาราชการ(?:ใน)?(?:ตำแหน่ง|แทน)?|(?:ผู้)?(?<!หยุด)(?<!หยุดการ)ปฏิบัติหน้าที่(?:ในตำแหน่ง|ใน|แทน)?"
    r"|(?:ผู้)?ปฏิบัติราชการแทน|ทำการแทน|(?<![ก-๎])(?:รรท|รก)\.)"
)
# How the words of a status begin, and of deputies: without these letters no group is tried.
_STATUS_BEGINS = "อดี|ว่า|ซึ|เคย|รักษา|รก|รร|ปฏิ|ทำก|ผู้(?:รัก|ปฏิ)"
ACTS: Final = re.compile(r"รักษา|ปฏิบัติ|ทำการแทน|รรท\.|รก\.")
"""In the words of a status: the post is acted in, not held."""
# Words before a head that make another post of it.
_DEPUTY = r"(?:รอง\.?|ผู้ช่วย|ผช\.|หน\.|คณะที่ปรึกษา|ที่ปรึกษา|เลขานุการ|ผู้อำนวยการ|นายทหาร)"
_DEPUTIES = f"(?:(?=รอง|ผู้[ชอ]|ผช|หน|คณะที|ที่|เลขานุ|นายท)(?:{_DEPUTY} ?)*|)"
# A post only as a word of its own: glued, it begins a nickname or a family name.
_ALONE = "ครู(?![ก-๎])"
_LONGEST = 160
"""Letters of a phrase in running text; a longer one has run over its end."""


class Phrase(NamedTuple):
    """The words of one post in the clean text; `status` the acting or former words before it."""

    start: int
    end: int
    status: str
    words: str


@cache
def _head_words() -> str:
    thai = {form.text for form in all_forms() if not form.text.isascii()}
    return f"{either(thai | set(words('heads')))}|{_ALONE}"


_STATUS_LETTERS = (
    "อดี", "ว่า", "ซึ่", "ทำก", "เคย", "ผู้", "รัก", "รก.", "รรท", "ปฏิ", "รอง", "ผช.", "หน.", "คณะ", "ที่",
    "เลข", "นาย", "ครู",
)  # fmt: skip
"""First letters of the words of a status, of deputies and of what is a post only alone."""


@cache
def head_letters() -> frozenset[str]:
    """The first letters of whatever `head` takes: where none stands, nothing else is tried."""
    forms = (*(form.text for form in all_forms() if not form.text.isascii()), *words("heads"))
    return frozenset((*_STATUS_LETTERS, *(form[:3] for form in forms)))


@cache
def may_begin() -> re.Pattern[str]:
    """Where `head` may match: each way begins with one letter, to which the engine can skip."""
    behind: dict[str, set[str]] = {}
    for letters in head_letters():
        behind.setdefault(letters[0], set()).add(letters[1:])
    return re.compile(
        "|".join(f"{re.escape(first)}(?={either(rest)})" for first, rest in sorted(behind.items()))
    )


@cache
def head() -> re.Pattern[str]:
    """The words that a post begins with, acting and former words before it included."""
    return re.compile(
        f"(?={either(head_letters())})(?:(?={_STATUS_BEGINS})(?:(?P<status>{_STATUS}) ?)*|)"
        f"(?P<head>{_DEPUTIES}(?:{_head_words()}){WORD_END})"
    )


def heads(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What `head` finds between two places, tried only where it may begin."""
    position, match = start, head().match
    for letters in may_begin().finditer(text, start, end):
        if letters.start() >= position and (found := match(text, letters.start(), end)):
            position = found.end()
            yield found


@cache
def _may_end() -> re.Pattern[str]:
    """Whatever a phrase may end before: literals only, which the engine finds fast."""
    return re.compile(either({*words("after_post"), *_BOUNDS, *_STOPS}))


_STOPS = ("\n", "ได้", "คำสั่ง", "มติคณะ", '"', "”", "“")
_BOUNDS = frozenset((" ", "และ", "/", ",", "(", "[", "ตาม", "และคณะ", "รักษาการ"))
"""Marks that end a phrase only before certain words: `_bound`."""


@cache
def _bound() -> re.Pattern[str]:
    joint = rf"(?: (?:และ ?|and |)|และ ?| ?[/,] ?|รักษาการ ?)(?={_joint()})"
    order = r"(?: ?[\[(]|)(?:ตาม|)(?:คำสั่ง|มติคณะ)"
    return re.compile(
        rf"{joint}|และคณะ(?![ก-๎])|{order}"
        r"| ?[\[(](?=ปฏิบัติ|รักษา)| ?\( ?\d{1,2} ?\)"
    )


def _end_in(text: str, start: int, limit: int) -> int:
    """Where the words that begin before `start` surely end; `limit` if nothing ends them."""
    bound = _bound().match
    for found in _may_end().finditer(text, start, limit):
        word, at = found[0], found.start()
        if word in _BOUNDS:
            if bound(text, at, limit):
                return at
        elif not _within(text, word, found.end(), at):
            return at
    return limit


def _within(text: str, word: str, end: int, at: int) -> bool:
    """Whether the letters of a verb are part of a longer word: รายได้, อำเภอจะนะ, อำเภอจะแนะ."""
    if word == "ได้":
        return text.endswith("ราย", 0, at)
    return word == "จะ" and text.startswith(("นะ", "แนะ"), end)


@cache
def _joint() -> str:
    letters = either(head_letters())
    status = f"(?:(?={_STATUS_BEGINS}){_STATUS} ?|)"
    return f"(?={letters}){status}{_DEPUTIES}(?:{_head_words()}){WORD_END}"


COMPLETE = re.compile("(?:รอง ?|)(?:นายก(?:รัฐมนตรี|ฯ)|นรม\\.)")
"""Heads of government and their deputies: posts that need no body."""


@cache
def _of_country() -> re.Pattern[str]:
    """A country or a remit behind a head of government; kinds of states go on with a name."""
    country = either(countries())
    return re.compile(
        rf" ?(?:แห่ง ?)?(?:ประเทศ)?(?:(?:{KINDS})[ก-๎]{{2,40}}|{country})"
        "|ฝ่าย(?:ความมั่นคง|เศรษฐกิจ|สังคม|กฎหมาย)?"
    )


# A body with a Latin name, right behind the post: ประธาน JETRO Bangkok.
_LATIN_BODY = re.compile(r" ?[A-Z][A-Za-z&.-]+(?: [A-Z][A-Za-z&.-]*)*")
_STEP = re.compile(r"\((?! ?\d+ ?\))[^()\n]{0,120}\)|\[[^\]\n]{0,120}\]|[^ \n(\[]+| ")


# Posts that are not whole without the body that they are of.
_INCOMPLETE = ("เลขาธิการ", "อธิบดี", "ผู้ว่าการ")
_BODY_BELOW = re.compile(r"\n(?:คณะกรรมการ|สำนักงาน|กรม|สภา|การ)[ก-๎]{4,80}(?= |$|\()")
_MAY_TRAIL = frozenset(" \n\t,;:.ะdfrs")
_TRAILING = re.compile(r"(?:\s|[,;:]|\.\.+|และ| and\b| of\b| for\b|’s\b|[ \n]\d{1,2}\.)+$")


def phrase(text: str, start: int, limit: int, *, bounded: bool = False) -> Phrase | None:
    """The post that begins at `start`; None if no post stands there.

    `bounded`: the caller knows that the phrase reaches to `limit` (an appointment's list item);
    otherwise it ends where running text goes on.
    """
    found = head().match(text, start, limit)
    if found is None:
        return None
    begin = found.start("head")
    end = _bounded_end(text, found.end(), limit) if bounded else _free_end(text, found, limit)
    end = _over_line(text, max(end, found.end()), limit)
    status = text[start:begin].strip()
    words_ = text[begin:end]
    if words_.endswith(")") and "(" not in words_:
        words_ = words_[:-1]  # of a bracket that began before the post
    if words_[-1:] in _MAY_TRAIL:
        words_ = _TRAILING.sub("", words_)
    words_ = without_tail(words_)
    return Phrase(start, begin + len(words_), status, words_.replace("\n", ""))


def _over_line(text: str, end: int, limit: int) -> int:
    """The end of a post whose body stands on the next line: a ministry, a secretary's body."""
    if text.startswith("\nกระทรวง", end) and text.endswith("ว่าการ", 0, end):
        ministry = whole_names().match(text, end + 1, limit)
        return ministry.end() if ministry else end
    if not text.endswith(_INCOMPLETE, 0, end):
        return end
    body = _BODY_BELOW.match(text, end, limit)
    return body.end() if body else end


def _bounded_end(text: str, position: int, limit: int) -> int:
    return _end_in(text, position, limit)


def _free_end(text: str, found: re.Match[str], limit: int) -> int:
    begin, position = found.start("head"), found.end()
    if COMPLETE.fullmatch(text, begin, position):
        country = _of_country().match(text, position, limit)
        return _end_in(text, position, country.end()) if country else position
    last = _end_in(text, position, min(limit, position + _LONGEST))
    own = text[begin].isascii()
    latin = None if own else _LATIN_BODY.match(text, position, last)
    if latin:
        return latin.end()
    return _last_step(text, begin, position, last)


def _last_step(text: str, begin: int, position: int, last: int) -> int:
    """The end of the last word that still belongs to the phrase."""
    end = position
    whole = whole_names().search(text, max(begin, position - 8), last)
    while position < last:
        step = _STEP.match(text, position, last)
        if step is None:
            break
        if step[0] == " " and not goes_on(text, begin, position, last):
            break
        if whole and whole.start() < position - 8:
            whole = whole_names().search(text, position - 8, last)
        if whole and position <= whole.end() < step.end():
            return whole.end()
        position = step.end()
        if step[0] != " ":
            end = position
    return end
