"""A person's name apart from what stands before it: ranks, titles, courtesies."""

from __future__ import annotations

import re
from functools import lru_cache

from graph_loader.thai.prefix import at_word_end
from graph_loader.thai.ranks import Rank, begins_name, is_title, rank_at_start
from graph_loader.thai.text import normal, tidy

# What may follow a title and still belongs to it.
_QUALIFIER = re.compile(r"\.? ?(?:\((?:พิเศษ|หญิง|เกียรติคุณ|กิตติคุณ|คลินิก)\)|หญิง|คลินิก|เกียรติคุณ|กิตติคุณ|พิเศษ)")
_QUALIFIED = frozenset({"rank", "volunteer", "professor"})
_CONSONANTS = re.compile("[ก-ฮ]")
_OF_TWO_NAMES = 9
_NAVY = re.compile(r",? (ร\. ?น\.?|รน\.?)$")
_BRACKETS = re.compile(r"[(\[“\"'‘].*?[)\]”\"'’]")


@lru_cache(maxsize=1 << 14)
def split_rank(name: str) -> tuple[str, str]:
    """(what stands before the name as written, the name): `พล.อ.ประวิตร` → (`พล.อ.`, `ประวิตร`).

    Titles are taken as long as they last (`พล.ต.อ. ดร.`), the longest one first; what is left
    must be able to be a name, so that `คุณากร` and `ดรุณี` keep their first syllables, `นายก…`
    of a Prime Minister is no นาย, and a title alone stays a name. After นาย, นาง and นางสาว
    only a title in short form is another title. ว่าที่ counts only before a rank. `นางนวล` is
    one word when alone and นาง before a family name; `คุณวุฒิ` as a first word is a name.
    The ร.น. that naval officers write behind goes with the rank. Both parts come out tidy.
    """
    text = tidy(name)
    end = _title_end(text)
    rank, rest = text[:end].strip(), text[end:].strip()
    if rest.endswith(".") and is_title(rest):
        return "", text
    navy = _NAVY.search(rest) if rank else None
    if navy:
        return f"{rank} {navy[1]}", rest[: navy.start()]
    return rank, rest


def person_key(name: str) -> str:
    """The comparison key of the name without rank.

    Equal keys of full names are no proof of one person: two people can share a name.
    """
    return normal(split_rank(name)[1])


def is_full_name(name: str) -> bool:
    """Whether given and family name are both there.

    Two words at least, first and last of two letters or more and not shortened; nicknames in
    brackets or quotation marks do not count.
    """
    words = _BRACKETS.sub(" ", split_rank(name)[1]).split()
    return len(words) > 1 and all(_is_name_part(word) for word in (words[0], words[-1]))


def is_glued(name: str) -> bool:
    """Whether one word is so long that it must be given and family name without their space:
    nine Thai consonants or more (`ประวิตรวงษ์สุวรรณ`).
    """
    words = split_rank(name)[1].split()
    return len(words) == 1 and len(_CONSONANTS.findall(words[0])) >= _OF_TWO_NAMES


def _is_name_part(word: str) -> bool:
    return len(word) > 1 and not word.endswith((".", "ฯ"))


def _title_end(text: str) -> int:
    """Where the name begins."""
    end, last = 0, None
    while found := rank_at_start(text[end:]):
        rank, length = found
        if not _may_follow(rank, last):
            break
        if rank.kind == "to_be" and not _rank_follows(text[end + length :].strip(" .")):
            break
        end, last = _past(text, end + length, rank), rank
    return end


def _may_follow(rank: Rank, last: Rank | None) -> bool:
    return last is None or last.kind != "civil" or rank.dotted


def _rank_follows(text: str) -> bool:
    found = rank_at_start(text)
    return found is not None and found[0].kind in _QUALIFIED


def _past(text: str, end: int, rank: Rank) -> int:
    """The position of the next letter after a title, its qualifiers and its punctuation."""
    while rank.kind in _QUALIFIED:
        qualifier = _QUALIFIER.match(text, end)
        if qualifier is None or not _qualifies(text, qualifier):
            break
        end = qualifier.end()
    while end < len(text) and text[end] in " ./,":
        end += 1
    return end


def _qualifies(text: str, qualifier: re.Match[str]) -> bool:
    """Whether the word is not the name itself.

    พิเศษ is a given name too, so behind it given and family name must be left.
    """
    after = text[qualifier.end() :].strip(" .")
    if not after or not at_word_end(text, qualifier.end()):
        return False
    return len(after.split()) > 1 if qualifier[0].endswith("พิเศษ") else begins_name(after)
