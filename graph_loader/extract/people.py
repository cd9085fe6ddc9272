"""Names of persons where they stand, apart from ranks and titles (คำนำหน้า ยศ ชื่อ นามสกุล)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from graph_loader.extract.lexicon import either, words
from graph_loader.extract.posts import head
from graph_loader.extract.reading import Mention, Person
from graph_loader.extract.text import Document
from graph_loader.extract.titles import anchors, titles

_LETTER = "[\u0e01-\u0e2e\u0e40-\u0e44]"
_SIGN = "[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]"
_WORD = re.compile(f"{_LETTER}{_SIGN}+(?:-{_SIGN}+)*ฯ?")
_LATIN = re.compile(
    r"[A-Z][A-Za-z'’-]+\.?(?: (?:(?:bin|binti|van|von|der|de|da|al) ?)?[A-Z][A-Za-z'’-]*\.?){0,4}"
)
# What stands behind เด็กชาย, นาย without being a name.
_NO_GIVEN = re.compile("ดังกล่าว|และ|ใน|หรือ|ที่|เพื่อ|ของ|ให้|ได้|วัย(?:$|\\d)|คนนี้|คนดัง|แพทย์|หนึ่ง$|ก\\.|ข\\.")
_SIGN_ONLY = re.compile(_SIGN)
_STOPS = re.compile(r"[\d(\[/,”\"-]|$")
_INITIAL = re.compile(" [ก-๎]{1,4}\\. (?=[\u0e01-\u0e44])")
_ENTRY_ENDS = re.compile(r" ?(?:\n|$|\d+[.)]|\()")
_ENGLISH_FOLLOWS = re.compile(r" ?\((?:H\.E|[A-Z])")
_IN_ENTRY = re.compile(r"(?:\d[.)]|[-•]) ?[ก-๎.]+(?: [ก-๎.]+)?$")
_NA = re.compile(f" ณ ?(?={_LETTER})")
_LONGEST_NAME = 24
_LONGEST_THIRD = 16
_HEADLINES = 4
"""Paragraphs at the beginning that hold the site's title, the day and the headline, twice."""
_LONG_FOR_SOFT = 13
"""Letters: a word longer than the first is running text; the others, see `_is_family`."""


@dataclass(frozen=True, slots=True)
class _Name:
    end: int
    given: str
    family: str
    sure: int = 0
    """2 before a post or a stop, 1 before a verb or below the headline, 0 where neither tells."""

    @property
    def text(self) -> str:
        return f"{self.given} {self.family}".strip()


@cache
def _ends_name() -> re.Pattern[str]:
    return re.compile(either(words("after_name")))


@cache
def _no_family() -> re.Pattern[str]:
    return re.compile(either(words("not_family")))


@cache
def _soft_no_family() -> re.Pattern[str]:
    return re.compile(either(words("not_family_soft")))


def mentions(document: Document) -> tuple[Mention, ...]:
    """Every person named with a title, in the order of the text; `person` is the fullest name."""
    text = document.clean
    headline = _headline_end(document)
    found = [
        (title, replace(name, sure=max(name.sure, title.start() >= headline)))
        for title in titles(text)
        if (name := _name_at(text, title.end(), thai=title["th"] is not None))
        and not _is_gloss(text, title)
    ]
    families = _families(name for _, name in found)
    return tuple(_mention(title, _trimmed(name, families), families) for title, name in found)


def _trimmed(name: _Name, families: dict[str, list[str]]) -> _Name:
    """A first name that runs on into the next words, where the document knows it alone."""
    if name.family or families.get(name.given):
        return name
    for length in range(len(name.given) - 1, 2, -1):
        if families.get(name.given[:length]):
            return _Name(name.end - len(name.given) + length, name.given[:length], "")
    return name


def _headline_end(document: Document) -> int:
    """Where the news begins: above it a verb behind a first name looks like a family name."""
    later = document.paragraphs[_HEADLINES : _HEADLINES + 1]
    return later[0].start if later else len(document.clean)


def _is_gloss(text: str, title: re.Match[str]) -> bool:
    """An English name in brackets is another spelling of the Thai name before it."""
    before = text[max(0, title.start() - 2) : title.start()].rstrip()
    return title["th"] is None and before.endswith("(")


def _mention(title: re.Match[str], name: _Name, families: dict[str, list[str]]) -> Mention:
    known = families.get(name.given, [])
    kept = name
    if name.family and name.family not in known:
        kept = replace(name, family="", end=name.end - len(name.family) - 1)
    honorific = (title["th"] or title["en"]).strip()
    family = kept.family or (known[0] if known else "")
    person = f"{kept.given} {family}".strip()
    return Mention(title.start(), kept.end, kept.text, honorific, person)


def _families(names: Iterable[_Name]) -> dict[str, list[str]]:
    """The family names that stand behind each given name; doubtful ones only if they are alone."""
    found: tuple[dict[str, list[str]], ...] = ({}, {}, {}, {})
    for name in names:
        families = found[_doubt(name)].setdefault(name.given, [])
        if name.family and name.family not in families:
            families.append(name.family)
    sure, likely, doubtful, _ = found
    return doubtful | {key: few for key, few in likely.items() if few} | sure


def _doubt(name: _Name) -> int:
    """0 before a post, 1 as it stands, 2 where the second word may be a verb, 3 where it is one."""
    if not name.family:
        return 1
    soft = _soft_no_family().match(name.family) is not None
    if name.sure > soft:
        return 0
    return 2 if soft and len(name.family) < _LONG_FOR_SOFT else 1 + 2 * soft


def _name_at(text: str, start: int, *, thai: bool) -> _Name | None:
    if text[start : start + 1].isascii():
        latin = _LATIN.match(text, start)
        return _Name(latin.end(), latin[0].rstrip("."), "") if latin else None
    given = _WORD.match(text, start) if thai else None
    if given is None:
        return None
    if _NO_GIVEN.match(given[0]) or _no_family().match(given[0]):
        return None
    cut = _ends_name().search(given[0], 2)
    if cut:
        return _Name(start + cut.start(), given[0][: cut.start()], "")
    if given[0].endswith("ฯ"):
        return _Name(given.end(), given[0][:-1], "")
    if len(given[0]) > _LONGEST_NAME or head().match(given[0]):
        return None
    return _with_family(text, given)


def _with_family(text: str, given: re.Match[str]) -> _Name:
    alone = _Name(given.end(), given[0], "")
    family = _family_at(text, given.end())
    if family is None:
        return alone
    end, name = family
    third = _third_at(text, end, given.start())
    if third is not None:
        end, name = third, text[given.end() + 1 : third]
    return _Name(end, given[0], name, _ends_there(text, given.start(), end))


def _ends_there(text: str, start: int, end: int) -> int:
    """How sure what follows a name makes its family name: see `_Name.sure`."""
    if text[end : end + 1] in ("\n", ""):
        return 2 * bool(_IN_ENTRY.search(text, max(0, start - 40), start))
    if text[end] != " ":
        return 2 * (not _SIGN_ONLY.match(text, end))
    after = end + 1
    if _STOPS.match(text, after) or head().match(text, after):
        return 2
    verbs = (_no_family(), _soft_no_family(), anchors())
    return int(any(verb.match(text, after) for verb in verbs))


def _family_at(text: str, position: int) -> tuple[int, str] | None:
    na = _NA.match(text, position)
    begin = na.end() if na else position + 1
    initial = _INITIAL.match(text, position)
    begin = initial.end() if initial else begin
    word = _WORD.match(text, begin) if text[position : position + 1] == " " else None
    if word is None or word[0].endswith("ฯ"):
        return None
    if not na and not _is_family(word[0]):
        return None
    cut = _ends_name().search(word[0], 2)
    end = begin + cut.start() if cut else word.end()
    return (end, text[position + 1 : end]) if end - begin <= _LONGEST_NAME else None


def _is_family(word: str) -> bool:
    return not (_no_family().match(word) or head().match(word))


def _third_at(text: str, position: int, given: int) -> int | None:
    """The end of a second family name: ณ with a place, a word before the post or entry's end."""
    na = _NA.match(text, position)
    word = _WORD.match(text, na.end() if na else position + 1)
    if word is None or text[position : position + 1] != " ":
        return None
    if na:
        return word.end()
    short = len(word[0]) <= _LONGEST_THIRD and _is_family(word[0])
    if not short or _soft_no_family().match(word[0]):
        return None
    before_post = text.startswith(" ", word.end()) and head().match(text, word.end() + 1)
    foreign = _ENGLISH_FOLLOWS.match(text, word.end())
    entry = _ENTRY_ENDS.match(text, word.end()) and _IN_ENTRY.search(
        text, max(0, given - 40), given
    )
    return word.end() if before_post or entry or foreign else None


def persons(mentions_: Iterable[Mention]) -> tuple[Person, ...]:
    """Each person once, in the order of first mention."""
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    titles: dict[str, str] = {}
    for mention in mentions_:
        spans[mention.person].append((mention.start, mention.end))
        longest = titles.get(mention.person, "")
        titles[mention.person] = max(longest, mention.honorific, key=len)
    return tuple(Person(name, titles[name], tuple(places)) for name, places in spans.items())
