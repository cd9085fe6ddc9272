"""Seats that an order gives to one who is named above lists of bodies (คำสั่งมอบหมายและมอบอำนาจ).

'2. รองนายกรัฐมนตรี (ก)', below it groups '2.1 … ให้ปฏิบัติหน้าที่ประธานกรรมการ… ดังนี้', below each a body
a line. Who does the duty แทน another acts; to whom the order assigns it for himself, has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from graph_loader.extract.anchored import Signs
from graph_loader.extract.post_body import post_and_org
from graph_loader.extract.reading import Mention, RoleFact
from graph_loader.extract.roles.days import group_start_in
from graph_loader.extract.text import Document

_SIGN = Signs("ให้ปฏิบัติหน้าที่")
_HEADED = re.compile(r"\n\d{1,2}\. ?[^\n()]{4,60} ?\($")
_GROUP = re.compile(
    r"\n\d{1,2}\.\d{1,2} [^\n]{0,40}ให้ปฏิบัติหน้าที่ ?(?P<post>(?:รอง)?ประธานกรรมการ|กรรมการ)"
    r"(?P<instead>แทน)?[^\n]*(?:\n(?!\d|-)[^\n]*)?ดังนี้(?=\n)"
)
_ENTRY = re.compile(
    r"\n(?:\d{1,2}\.\d{1,2}\.\d{1,2}|-) ?(?P<words>[^\n]+(?:\n(?!\d|-|ส่วนที่|ทั้งนี้|\*)[^\n]{2,80})?)"
)
_SEAT = re.compile(r"(?P<post>(?:รองประธาน|กรรมการ|ประธาน)[^\n]*?) ?ใน(?P<body>คณะ.+)", re.DOTALL)
_LINE = 70
"""Letters of the line that names who gets the seats, up to his name."""
_ENDS = re.compile(r"\n(?:\d{1,3} ?[.)] ?)?เรื่อง|\nที่มา")


def delegated(document: Document, mentions: Sequence[Mention]) -> Iterator[RoleFact]:
    """The seats of every person named above such lists."""
    if not _SIGN.stand_in(document):
        return
    text = document.clean
    heads = [mention for mention in mentions if _is_headed(text, mention.start)]
    bounds = [*(mention.start for mention in heads), len(text)]
    for mention, (start, following) in zip(heads, pairwise(bounds), strict=True):
        stop = _ENDS.search(text, start, following)
        yield from _seats(text, mention, stop.start() if stop else following)


def _is_headed(text: str, start: int) -> bool:
    line = max(0, start - _LINE)
    return text.startswith("(", start - 1) and _HEADED.search(text, line, start) is not None


def _seats(text: str, mention: Mention, end: int) -> Iterator[RoleFact]:
    groups = [*_GROUP.finditer(text, mention.end, end)]
    if not groups:
        return
    stop = _ENDS.search(text, groups[-1].end())
    day = group_start_in(text, groups[-1].end(), stop.start() if stop else len(text))
    bounds = [*(group.start() for group in groups), end]
    for group, (_, limit) in zip(groups, pairwise(bounds), strict=True):
        for entry in _ENTRY.finditer(text, group.end(), limit):
            post, org = _seat(entry["words"].replace("\n", ""), group["post"])
            spans = ((mention.start, mention.end), entry.span("words"), group.span("post"))
            yield RoleFact(
                mention.person,
                mention.honorific,
                post,
                org,
                (*spans, (day[1], day[2])) if day else spans,
                "appointed",
                "acting" if group["instead"] else "substantive",
                day[0] if day else None,
            )


def _seat(words: str, post: str) -> tuple[str, str | None]:
    """The seat and its body: of the entry's own words, else the group's seat in what it names."""
    own = _SEAT.fullmatch(words)
    if own:
        return own["post"], own["body"]
    return (post, words) if words.startswith("คณะ") else post_and_org(words)
