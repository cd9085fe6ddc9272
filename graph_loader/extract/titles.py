"""Titles and ranks where they stand before a name (คำนำหน้า ยศ)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from graph_loader.extract.anchored import Anchored
from graph_loader.extract.lexicon import either, words
from graph_loader.extract.posts import head
from graph_loader.extract.text import Document
from graph_loader.thai.ranks import all_not_ranks, all_ranks


@cache
def anchors() -> re.Pattern[str]:
    """The first letters of all titles: whether one may stand at a place."""
    thai, latin = _forms()
    return re.compile(either({*(form[:4] for form in thai), *latin, *_MORE}))


# Men counted (110 นาย), names of places and plays (ขุนน้ำนางนอน), the short form of a unit (อส.อ.).
_OTHER_WORDS = (
    "(?:(?<=\\d\\d)(?<!2[45]\\d\\d)|(?<=\\d\\d )(?<!2[45]\\d\\d ))นาย |(?<=อ)ส\\.อ\\."
    "|(?:(?<=ขุน)|(?<=ขุนน้ำ)|(?<=ดอน)|(?<=เกาะ)|(?<=ดง)|(?<=แห่))นาง(?!สาว)"
)
# Ranks that are other words where no title stands before them.
_RANKS = r"(?:Pol|Gen|Lt|Maj|Col|Adm|Capt|Police|General|Admiral|Marshal)\b\.?(?= ?[A-Z])"
_I = "ผม|ดิฉัน"
"""Before two names and a post: who tells the news says who he is (กับผม ก ข รองโฆษก…)."""
_THIRD = re.compile("[ก-ฮเ-ไ][ก-๎]{1,21} ")
_OFFICES = "นายก|รอง|ประธาน|รัฐมนตรี|เอกอัคร|อดีต"
_MORE = ("ว่าที่", "คุณ", "ฯพณฯ", *_I.split("|"))
"""What a title can begin with that is no form of one."""


@cache
def _forms() -> tuple[tuple[str, ...], tuple[str, ...]]:
    weak = set(words("weak_titles"))
    forms = [rank.form for rank in all_ranks() if rank.form not in weak]
    thai = tuple(form for form in forms if not form.isascii() and not form.endswith("ฯ"))
    return thai, tuple(form for form in forms if form.isascii())


@cache
def _titles() -> Anchored:
    thai, latin = _forms()
    # A space within a form may be missing: only what stands before it is sure.
    begins = {form.split(" ")[0] for form in (*thai, *latin)}
    apart = {rank.form for rank in all_ranks() if rank.needs == "gap"}
    gapped = either(form for form in thai if form in apart)
    thai = tuple(form for form in thai if form not in apart)
    # A long rank whose last dot is missing: พล.ต.ท สมชาย.
    without_dot = {form[:-1] for form in thai if form.count(".") > 1 and form.endswith(".")}
    starts = either(word for word, where in all_not_ranks() if where == "start")
    single = either(word for word, where in all_not_ranks() if where == "word")
    letters = "(?<![ก-ฮ.])|(?<=โดย)|(?<=กับ)|(?<=ของ)|(?<=ด้วย)|(?<=ราย)|(?<=แทน)|(?<=และ)"
    short = either(form for form in thai if _is_bare(form))
    plain = either(form for form in thai if not _is_bare(form))
    inside = "(?<!ท)(?<!เจ้า)(?<!พัฒ)(?<!มิถุ)(?<!พระ)(?<!จำห)"  # ทนาย, พัฒนายก…, มิถุนายน
    slipped = f"(?:{either(without_dot)})(?= [ก-ฮเ-ไ])"
    whole = f"(?>(?:{letters})(?:{slipped}|{short}|(?:{gapped})(?= ))|{inside}(?:{plain}))"
    words_ = "พิเศษ|หญิง|อาวุโส|เกียรติคุณ|กิตติคุณ|คลินิก|คลีนิก|คลินิค"
    qualifier = rf"(?:(?<!นาย)(?<!นาง)(?<!สาว)(?<!ดร\.) ?\(?(?:{words_})\)?(?=[ ก-ฮเ-ไ(]))*"
    more = f"(?:{plain}|{short}|อาจารย์|คุณหญิง|ดร(?= ))"
    refused = rf"(?!{starts}|(?:{single})(?:[ ./(,\n]|$)|{_OTHER_WORDS})"
    chain = f"{refused}(?:ว่าที่ ?)?{whole}{qualifier}(?:[ ,./]{{0,2}}{refused}{more}{qualifier})*"
    english = rf"(?<![A-Za-z])(?:{either(latin)})(?: ?(?:{either(latin)}|{_RANKS}))*"
    # These begin many words; before two or three names and a post they are titles.
    named = " ?[ก-ฮเ-ไ][ก-๎]{1,20} [ก-ฮเ-ไ][ก-๎]{1,21} (?P<post>)"
    excellency = f"ฯพณฯ(?! ?(?:{plain}|{_OFFICES}))"
    begins_word = "(?:(?<=[ \n(])|(?<=และ)|(?<=โดย)|^)"
    courtesy = f"(?:{begins_word}{refused}(?:คุณ|{excellency})|(?<=กับ)(?:{_I}))(?={named})"
    thai_title = f"(?P<th>{chain}|{courtesy})"
    pattern = rf"{thai_title}[ .]?(?=[ก-ฮเ-ไA-Z])|(?P<en>{english})(?: |(?<=\.))(?=[A-Z])"
    return Anchored(pattern, sorted({*begins, *without_dot, *_MORE}))


def titles(document: Document) -> Iterator[re.Match[str]]:
    """Every title before what can be a name."""
    for title in _titles().finditer(document):
        if title["post"] is None or _before_post(document.clean, title.start("post")):
            yield title


def _before_post(text: str, position: int) -> bool:
    """Whether a post stands at `position`, or behind one more name."""
    if head().match(text, position):
        return True
    third = _THIRD.match(text, position)
    return third is not None and head().match(text, third.end()) is not None


def honorific(title: re.Match[str]) -> str:
    """The title as written; none where somebody only says who he is."""
    written: str = title["th"] or title["en"]
    return "" if written in _I else written.strip()


def _is_bare(form: str) -> bool:
    """A short form of consonants that could be the end of another one: นพ. of สนพ."""
    return form.endswith(".") and form.count(".") < 2
