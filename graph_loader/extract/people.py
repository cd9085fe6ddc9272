"""Names of persons where they stand, apart from ranks and titles (คำนำหน้า ยศ ชื่อ นามสกุล)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from graph_loader.extract.family_names import (
    IN_ENTRY,
    LONGEST_NAME,
    WORD,
    before_post,
    begins_post,
    family_at,
    is_family,
    name_ends,
    no_family,
    soft_no_family,
)
from graph_loader.extract.lexicon import either, words
from graph_loader.extract.posts import head
from graph_loader.extract.reading import Mention, Person
from graph_loader.extract.text import Document
from graph_loader.extract.titles import anchors, honorific, titles

_LATIN = re.compile(
    r"[A-Z][A-Za-zÀ-ɏ'’-]+\.?"
    r"(?: (?:(?:bin|binti|van|von|der|de|da|al) ?)?[A-Z][A-Za-zÀ-ɏ'’-]*\.?){0,4}"
)
# What stands behind เด็กชาย, นาย without being a name: an age, a post misspelt (นายกรัฐมนตรี).
_NO_GIVEN = re.compile("ก[เแโใไ]|วัย(?:$|\\d|ประมาณ)|หนึ่ง$|มี$|ก\\.|ข\\.|เรือ(?!ง|น)|กร[ก-๎-]{0,9}นตรี")
_SIGN_ONLY = re.compile("[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]")
_GLUED_NA = "\u0e4cณ"
"""ณ of a family name behind a silent letter: no first name ends so."""
_STOPS = re.compile(r"[\d(\[/,”\"-]|$")
_HEADLINES = 4
"""Paragraphs at the beginning that hold the site's title, the day and the headline, twice."""
_SHORTEST = 4
"""Letters of a family name that is written as one word with the first name."""
_LONG_FOR_SOFT = 13
"""Letters: a word longer than the first is running text; the others, see `_is_family`."""


@cache
def _not_given() -> re.Pattern[str]:
    """Words behind a title that begin no first name."""
    return re.compile(either(words("not_given")))


class _Name(NamedTuple):
    end: int
    given: str
    family: str
    sure: int = 0
    """2 before a post or a stop, 1 before a verb or below the headline, 0 where neither tells."""

    @property
    def text(self) -> str:
        return f"{self.given} {self.family}".strip()


def mentions(document: Document) -> tuple[Mention, ...]:
    """Every person named with a title, in the order of the text; `person` is the fullest name."""
    text = document.clean
    headline = _headline_end(document)
    found = [
        (title, name if name.sure or title.start() < headline else _Name(*name[:3], sure=1))
        for title in titles(document)
        if (name := _name_at(text, title.end(), thai=title["th"] is not None))
        and not _is_gloss(text, title)
    ]
    if not found:
        return ()
    alone = {name.given for _, name in found if not name.family}
    if alone:
        found = [(title, _parted(text, name, alone)) for title, name in found]
    families = _families(name for _, name in found)
    return tuple(_mention(title, _trimmed(name, families), families) for title, name in found)


def _parted(text: str, name: _Name, alone: set[str]) -> _Name:
    """First and family name written as one word before a post, where the first stands alone too."""
    if name.family or not _before_post(text, name.end):
        return name
    for length in range(len(name.given) - _SHORTEST, 2, -1):
        given, rest = name.given[:length], name.given[length:]
        if given in alone and WORD.fullmatch(rest) and is_family(rest):
            return _Name(name.end, given, rest, 2)
    return name


def _before_post(text: str, position: int) -> bool:
    return before_post(text, position) or head().match(text, position) is not None


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
    starts = document.paragraphs.starts
    return starts[_HEADLINES] if len(starts) > _HEADLINES else len(document.clean)


def _is_gloss(text: str, title: re.Match[str]) -> bool:
    """An English name in brackets is another spelling of the Thai name before it."""
    if title["th"] is not None:
        return False
    return text[max(0, title.start() - 2) : title.start()].rstrip().endswith("(")


def _mention(title: re.Match[str], name: _Name, families: dict[str, list[str]]) -> Mention:
    known = families.get(name.given, [])
    kept = name
    if name.family and name.family not in known:
        kept = name._replace(family="", end=title.end() + len(name.given))
    family = kept.family or (known[0] if known else "")
    person = f"{kept.given} {family}".strip()
    return Mention(title.start(), kept.end, kept.text, honorific(title), person)


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
    soft = soft_no_family().match(name.family) is not None
    if name.sure > soft:
        return 0
    return 2 if soft and len(name.family) < _LONG_FOR_SOFT else 1 + 2 * soft


def _name_at(text: str, start: int, *, thai: bool) -> _Name | None:
    if text[start : start + 1].isascii():
        latin = _LATIN.match(text, start)
        return _latin(text, latin) if latin else None
    given = WORD.match(text, start) if thai else None
    if given is None:
        return None
    word = given[0]
    if _is_no_given(word):
        return None
    if word.endswith(_GLUED_NA) and text.startswith(" ", given.end()):
        given = WORD.match(text, start, given.end() - 1) or given
        word = given[0]
    cut = name_ends(word)
    if cut:
        return _Name(start + cut, word[:cut], "")
    if word.endswith("ฯ"):
        return _Name(given.end(), word[:-1], "")
    return None if len(word) > LONGEST_NAME or begins_post(word) else _with_family(text, given)


# The same few hundred names stand in text after text.
@lru_cache(maxsize=1 << 14)
def _is_no_given(word: str) -> bool:
    """Whether a word behind a title begins no first name."""
    patterns = (_NO_GIVEN, _not_given(), no_family())
    return any(pattern.match(word) for pattern in patterns)


def _latin(text: str, found: re.Match[str]) -> _Name:
    """A name in Latin letters, up to an English post behind it (Mr. John Sample Minister of …)."""
    spaces = (gap.start() for gap in re.finditer(" ", found[0]))
    starts = (found.start() + gap for gap in spaces)
    end = next((start for start in starts if head().match(text, start + 1)), found.end())
    return _Name(end, text[found.start() : end].rstrip("."), "")


def _with_family(text: str, given: re.Match[str]) -> _Name:
    family = family_at(text, given)
    if family is None:
        return _Name(given.end(), given[0], "")
    end, name = family
    return _Name(end, given[0], name.replace("\n", " "), _ends_there(text, given.start(), end))


def _ends_there(text: str, start: int, end: int) -> int:
    """How sure what follows a name makes its family name: see `_Name.sure`."""
    if text[end : end + 1] in ("\n", ""):
        return 2 * bool(IN_ENTRY.search(text, max(0, start - 40), start))
    if text[end] != " ":
        return 2 * (not _SIGN_ONLY.match(text, end))
    after = end + 1
    if _STOPS.match(text, after) or head().match(text, after):
        return 2
    verbs = (no_family(), soft_no_family(), anchors())
    return int(any(verb.match(text, after) for verb in verbs))


def persons(mentions_: Iterable[Mention]) -> tuple[Person, ...]:
    """Each person once, in the order of first mention."""
    spans: dict[str, list[tuple[int, int]]] = defaultdict(list)
    titles: dict[str, str] = {}
    for mention in mentions_:
        spans[mention.person].append((mention.start, mention.end))
        longest = titles.get(mention.person, "")
        titles[mention.person] = max(longest, mention.honorific, key=len)
    return tuple(Person(name, titles[name], tuple(places)) for name, places in spans.items())
