"""The family name behind a first name: where it begins and ends (นามสกุล, ราชทินนาม ณ …)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from graph_loader.extract.lexicon import either, words
from graph_loader.extract.posts import head

_LETTER = "[\u0e01-\u0e2e\u0e40-\u0e44]"
_SIGN = "[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]"
WORD = re.compile(f"{_LETTER}{_SIGN}+(?:-(?!นาย|นาง){_SIGN}+)*ฯ?")
"""A word of Thai letters, such as one part of a name; ฯ may end it."""
_SLIP = re.compile(rf"\. (?={_LETTER}{_SIGN}{{3,}} )")
"""A dot that slipped in behind the first name."""
_INITIAL = re.compile(" [ก-๎]{1,4}\\. (?=[\u0e01-\u0e44])")
_ENTRY_ENDS = re.compile(r" ?(?:\n|$|\d+[.)]|\()")
_ENGLISH_NAME = re.compile(r" ?\((?:(?:H\.E|M[rs]s?|Dr)\.? ?)*(?P<name>[A-Z][A-Za-z .'’-]+)\)")
_ENGLISH_FOLLOWS = re.compile(r" ?\((?:H\.E|[A-Z])")
IN_ENTRY = re.compile(r"(?:\d[.)]|[-•]) ?[ก-๎.]+(?: [ก-๎.]+)?$")
"""The number or dash of a list and a first name behind it."""
_NA = re.compile(
    " ?ณ ?(?!ห้อง|ฟาร์ม|อาคาร|ทำเนียบ|ตึก|ศาลา|สนาม|บริเวณ|หอประชุม|โรง|ศูนย์|สำนัก|กระทรวง|มหาวิทย|วัด|ที่"
    f"|ลาน|ตลาด|ท่าอากาศ|สถาน|จังหวัด|อำเภอ|สวน)(?={_LETTER})"
)
_MAY_BE_NA = ("ณ", " ณ")
_DOTTED = 6
"""Letters behind a first name in which the dot of an initial stands, or one that slipped in."""
# Words within Arabic, Malay and European names, as Thai writes them.
_PARTICLES = "อาล|บิน|บินติ|บินตี|บินตัง|อิบนุ|อัล|อัช|อัซ|อับดุล|เอล|ฟาน|ฟัน|ฟอน|เดอ|ดา|ดิ|เดล|แวน|โดส|ดอส|แดร์"
_WITH_PARTICLES = re.compile(
    f"(?: {_LETTER}{_SIGN}++)?(?= (?:{_PARTICLES}) )"
    f"(?:(?: (?:{_PARTICLES})){{1,2}} {_LETTER}{_SIGN}+)+"
    f"(?: อั[ลสช]{_SIGN}{{3,}}| จูเนียร์)?"
    "(?= |\n|\\(|,|$)"
)
_OFFICE = re.compile(" ?(?:ดำรง)?ตำแหน่ง ?")
LONGEST_NAME = 24
_LONGEST_THIRD = 16
_CIVIL = ("นาย", "นาง")
_REACH = 90
"""Letters behind a first name in which its English form begins."""
_LONG_NAME = 2
"""Spaces of a name that is longer than a Thai one."""
_FOREIGN_WORDS = re.compile(
    f"(?: (?!{'|'.join(_CIVIL)})"
    f"(?:{_LETTER}{_SIGN}+(?:-{_SIGN}+)*|{_LETTER}{_SIGN}{{0,3}}\\.)){{1,5}}"
    r"(?= ?\((?:H\.E|Mrs?|Ms|Miss|Dr|Prof|Sir|Sheikh|Lord|Ambassador)[. ])"
)
_LONGEST_FOREIGN = 9
"""Letters of each word of a name that has four."""


@cache
def _ends_name() -> re.Pattern[str]:
    """Words that end a name where no space stands before them."""
    return re.compile(either(words("after_name")))


# Names and the words behind them are the same in text after text.
@lru_cache(maxsize=1 << 14)
def name_ends(word: str) -> int:
    """Where, within a word, the name ends; 0 where it is the whole word."""
    cut = _ends_name().search(word, 2)
    return cut.start() if cut else 0


@cache
def no_family() -> re.Pattern[str]:
    """Words behind a first name that are surely no family name."""
    # A name may begin as the word for an age does (อายุตม์), nothing else in the list.
    return re.compile(rf"{either(words('not_family'))}|อายุ(?![ก-๎])")


@cache
def soft_no_family() -> re.Pattern[str]:
    """Words behind a first name that may be no family name."""
    return re.compile(either(words("not_family_soft")))


def family_at(text: str, given: re.Match[str]) -> tuple[int, str] | None:
    """Where the family name behind `given` ends and the name; None where none stands there."""
    position = given.end()
    told = _told_in_english(text, given)
    if told is not None:
        return told, text[position:told].lstrip()
    several = _WITH_PARTICLES.match(text, position)
    if several:
        return several.end(), several[0][1:]
    found = _second_at(text, given)
    if found is None:
        return None
    third = _third_at(text, found[0], given.start())
    return found if third is None else (third, text[position:third].lstrip())


def _told_in_english(text: str, given: re.Match[str]) -> int | None:
    """The end of a name of three to six words that has its English form with a title behind it."""
    bracket = text.find("(", given.end(), given.end() + _REACH)
    words_ = _FOREIGN_WORDS.match(text, given.end()) if bracket >= 0 else None
    if words_ is None or text[given.start() : words_.end()].count(" ") < _LONG_NAME:
        return None
    return words_.end() if all(map(is_family, words_[0].split())) else None


def _second_at(text: str, given: re.Match[str]) -> tuple[int, str] | None:
    position = given.end()
    na = _NA.match(text, position) if text.startswith(_MAY_BE_NA, position) else None
    begin = na.end() if na else position + 1
    if text.find(".", position, position + _DOTTED) >= 0:
        initial = _INITIAL.match(text, position)
        begin = initial.end() if initial else begin
        if _SLIP.match(text, position) and "และ" not in given[0]:
            position, begin = position + 1, begin + 1
    gap = text[position : position + 1]
    word = WORD.match(text, begin) if na or gap in (" ", "\n") else None
    if word is None or word[0].endswith("ฯ"):
        return None
    if not na and not (is_family(word[0]) and head().match(text, begin) is None):
        return None
    if gap == "\n" and not before_post(text, word.end()):
        return None
    cut = name_ends(word[0])
    end = begin + cut if cut else word.end()
    return (end, text[position:end].lstrip()) if end - begin <= LONGEST_NAME else None


@lru_cache(maxsize=1 << 14)
def is_family(word: str) -> bool:
    """Whether a word behind a first name can be a family name."""
    return word != "และ" and not (no_family().match(word) or begins_post(word))


@lru_cache(maxsize=1 << 14)
def begins_post(word: str) -> bool:
    """Whether the words of a post stand at the beginning of one."""
    return head().match(word) is not None


@lru_cache(maxsize=1 << 14)
def _is_third(word: str) -> bool:
    """Whether a word can be one more family name: none that may be a verb."""
    return is_family(word) and soft_no_family().match(word) is None


def before_post(text: str, position: int) -> bool:
    """Whether a post follows the space at `position`, perhaps behind the word ตำแหน่ง."""
    if not text.startswith(" ", position):
        return False
    office = _OFFICE.match(text, position)
    return head().match(text, office.end() if office else position + 1) is not None


def _third_at(text: str, position: int, given: int) -> int | None:
    """The end of a second family name: ณ with a place, a word before the post or entry's end."""
    if not text.startswith(" ", position):
        return None
    na = _NA.match(text, position) if text.startswith(_MAY_BE_NA, position) else None
    word = WORD.match(text, na.end() if na else position + 1)
    if word is None:
        return None
    if na:
        return word.end()
    if len(word[0]) > _LONGEST_THIRD or not _is_third(word[0]):
        return None
    if head().match(text, word.start()):
        return None
    foreign = _ENGLISH_FOLLOWS.match(text, word.end()) or word[0] == "จูเนียร์"
    entry = _ENTRY_ENDS.match(text, word.end()) and IN_ENTRY.search(text, max(0, given - 40), given)
    if before_post(text, word.end()) or entry or foreign:
        return word.end()
    return _fourth_at(text, word.end(), given)


def _fourth_at(text: str, position: int, given: int) -> int | None:
    """The end of a name of four short words, as of foreigners: before a post, or told in English.

    The English name in brackets must have four words too.
    """
    word = WORD.match(text, position + 1) if text.startswith(" ", position) else None
    if word is None or not _is_third(word[0]):
        return None
    parts = text[given : word.end()].split(" ")
    if any(len(part) > _LONGEST_FOREIGN or part.startswith(_CIVIL) for part in parts[1:]):
        return None
    english = _ENGLISH_NAME.match(text, word.end())
    told = english is not None and len(english["name"].split()) == 4
    return word.end() if told or before_post(text, word.end()) else None
