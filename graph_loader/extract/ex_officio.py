"""Posts that carry another post or seat (โดยตำแหน่ง): no person is named, the post is given it.

`คณะกรรมการ… โดยมีปลัดกระทรวง… เป็นประธาน`, `ให้ปลัดกระทรวง… ดำรงตำแหน่ง …`, `ผู้อำนวยการซึ่งเป็น
กรรมการและเลขานุการโดยตำแหน่ง`, `ผู้ว่าราชการจังหวัดในฐานะประธาน…`. Chairing a ceremony or one
sitting is no seat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from string import ascii_uppercase

from graph_loader.extract import named, posts
from graph_loader.extract.anchored import Anchored
from graph_loader.extract.ex_officio_by_office import by_office_of
from graph_loader.extract.ex_officio_lists import listed_of
from graph_loader.extract.ex_officio_runs import runs_of
from graph_loader.extract.lexicon import ministries
from graph_loader.extract.post_body import post_and_org
from graph_loader.extract.reading import ExOfficioFact, Scene
from graph_loader.extract.refer import post_key
from graph_loader.extract.text import Span
from graph_loader.thai.text import normal

_SEAT = (
    r"(?:รอง)?ประธาน(?!ใน|การ|เปิด|พิธี|กล่าว|ร่วม|ฝ่าย|มอบ|แถลง|ที่ประชุม|สักขี|นำ|งาน|จัด|เจ้าภาพ|อาเซียน)"
    r"|(?:อนุ)?กรรมการ|(?:ผู้ช่วย)?เลขานุการ|ที่ปรึกษา|ผู้อำนวยการศูนย์|หัวหน้าศูนย์"
)
_SEATS = (
    "รองประธาน", "ประธาน", "อนุกรรมการ", "กรรมการ", "ผู้ช่วยเลขานุการ", "เลขานุการ", "ที่ปรึกษา",
    "ผู้อำนวยการศูนย์", "หัวหน้าศูนย์", *ascii_uppercase,
)  # fmt: skip
"""How seats begin behind เป็น, which is in every other sentence."""
_LINK = Anchored(
    r"(?P<word>เป็น|ทำหน้าที่(?:เป็น)?|ดำรงตำแหน่ง(?:เป็น)?|ในฐานะ) ?"
    rf"(?P<seat>{_SEAT}|[A-Z][a-z]+ [A-Z])",
    [
        "ทำหน้าที่",
        "ดำรงตำแหน่ง",
        "ในฐานะ",
        *(f"เป็น{gap}{seat}" for gap in ("", " ") for seat in _SEATS),
    ],
)
_LED = re.compile(r" ?(?:โดยตำแหน่ง ?)?(?:ซึ่ง)?$")
_PROPOSES = Anchored(
    r"ตามที่(?P<post>[^\n()]{5,100}?) (?P<seat>ประธาน(?:คณะ)?กรรมการ[^\n]{2,100}?)(?:ได้)?เสนอ",
    ["ตามที่"],
)
_BY_OFFICE = ("โดยตำแหน่ง", " โดยตำแหน่ง")
_CEREMONY = re.compile(
    r"(?:รอง)?ประธานฯ? ?(?:ใน|การ|เปิด|พิธี|กล่าว|ร่วม|ฝ่าย|มอบ|แถลง|ที่ประชุม|สักขี|นำ|งาน|จัด|ทุกครั้ง"
    r"|ครั้งที่|วันที่|เมื่อ)"
)
_GIVEN = re.compile(r"(?:มี|ให้|ตามที่|กำหนดให้|แต่งตั้งให้|แต่งตั้ง|มอบหมายให้|และ|กับ|รวมถึง|,) ?$")
_LISTED = re.compile(r" ?(?:และ|,|กับ|รวมถึง|/)? ?")
_IN_BODY = re.compile(r" ?ใน(?P<body>คณะ[^\n()]{3,110}?)(?= ?[(\n]| |ตาม|$)")
# What the chair of a board does, and how often: no part of its name.
_DOES = re.compile("(?:ประชุม|หารือ)ร่วม|ทุกระยะ")
_ONCE = re.compile(r"(?:ในอดีต|แต่เดิม)[^\n]{0,60}$")
_POINTING = re.compile(r"(?:นั้น|ดังกล่าว|นี้|ฯ)+$")
_BARE = re.compile(r"(?:รอง)?ประธาน|กรรมการ|เลขานุการ|ที่ปรึกษา")
_NO_OFFICE = re.compile(
    r"(?:รัฐมนตรี|นายก)แต่งตั้ง|ผู้แทน|ผู้ทรงคุณวุฒิ|(?:อนุ)?กรรมการ(?!ผู้จัดการ)|สมาชิก|ข้าราชการ|พนักงาน|เจ้าหน้าที่|คณะ|ทูต"
)
# Their head is no chair: there the next clause begins (เป็นประธาน กระทรวง… เสนอ).
_UNCHAIRED = re.compile(r"กระทรวง|กรม(?!การ)|สำนักงานปลัด|จังหวัด")
_BOARD_NAMED = re.compile(r"คณะ(?:อนุ)?กรรมการ[^\n()]{3,110}(?=\n)")
_INTRO = re.compile(r"[ (]{0,2}(?:ซึ่ง|โดย|ที่)?(?:ปัจจุบัน)?มี ?$")
_BOARD = re.compile(r"^(?:รอง)?ประธาน(?P<board>(?:คณะ)?(?:อนุ)?กรรมการ|คณะทำงาน)(?P<of>.*)$")
_BEFORE = 140
"""Characters in which the post stands before the word that links it to the seat."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A post, the seat, the word that gives it, and where the first of the posts listed begins."""

    post: Span
    seat: Span
    word: str
    first: int


def ex_officio_of(scene: Scene) -> tuple[ExOfficioFact, ...]:
    """Every post given to a post, once, in the order of the text."""
    text = scene.document.clean
    facts: dict[tuple[str, str, str | None], ExOfficioFact] = {}
    run = list(runs_of(scene))
    taken = {fact.spans[1][0] for fact in run}
    links = sorted(_links(scene), key=lambda link: link.post)
    linked = (_fact(scene, text, link) for link in links if link.post[0] not in taken)
    for fact in (*run, *filter(None, linked), *listed_of(scene), *by_office_of(scene)):
        holder = _in_full(text, fact.holder_post)
        whole = fact if holder == fact.holder_post else replace(fact, holder_post=holder)
        facts.setdefault((holder, fact.post, fact.org), whole)
    return tuple(facts.values())


def _in_full(text: str, post: str) -> str:
    """The post of a ministry cut short with ฯ, where the document has the ministry's whole name."""
    head, ministry, rest = post.partition("กระทรวง")
    if not rest.endswith("ฯ"):
        return post
    begins = ministry + rest.rstrip(" ฯ")
    whole = [name for name in ministries() if name.startswith(begins) and name in text]
    return head + max(whole, key=len) if whole else post


def _links(scene: Scene) -> Iterator[_Link]:
    text = scene.document.clean
    for match in _PROPOSES.finditer(scene.document):
        yield _Link(match.span("post"), match.span("seat"), "เป็น", match.start("post"))
    for match in _LINK.finditer(scene.document):
        limit = min(len(text), match.end() + named.LONGEST)
        line_end = text.find("\n", match.end(), limit)
        limit = line_end if line_end >= 0 else limit
        seat = _seat(text, match.start("seat"), limit)
        led = _LED.search(text, max(0, match.start() - 16), match.start())
        listed = list(_posts_before(scene, led.start() if led else match.start()))
        for post in listed if seat else ():
            yield _Link(post, seat or match.span("seat"), match["word"], listed[0][0])


def _seat(text: str, start: int, limit: int) -> Span | None:
    if _CEREMONY.match(text, start):
        return None
    if text[start].isascii():
        english = re.compile(r"[A-Za-z]+(?: [A-Z][A-Za-z]*)*").match(text, start, limit)
        return english.span() if english else None
    found = posts.phrase(text, start, limit)
    return (start, found.end) if found else None


def _posts_before(scene: Scene, end: int) -> Iterator[Span]:
    """The post that ends where the link begins, and those listed before it (ก และ ข เป็น…)."""
    text = scene.document.clean
    lowest = named.line_start(text, end, _BEFORE)
    listed: list[Span] = []
    for head in posts.heads(text, lowest, end):
        found = posts.phrase(text, head.start(), end)
        if found is None or (listed and head.start() < listed[-1][1]):
            continue
        if listed and not _LISTED.fullmatch(text, listed[-1][1], found.start):
            listed = []
        listed.append((found.start, found.end))
    if listed and listed[-1][1] >= end - 1 and not _named(scene, listed[0][0], end):
        yield from listed


def _named(scene: Scene, start: int, end: int) -> bool:
    """Whether a person stands right before the post or in it: then the person has the seat."""
    return any(start - 4 <= m.end <= start or start <= m.start < end for m in scene.mentions)


def _fact(scene: Scene, text: str, link: _Link) -> ExOfficioFact | None:
    holder = text[slice(*link.post)].strip()
    seat, office, _ = text[slice(*link.seat)].partition("โดยตำแหน่ง")
    seat = _POINTING.sub("", _DOES.split(seat)[0].strip(" ,."))
    places = (link.seat[1], link.post[1])
    by_office = bool(office) or any(text.startswith(_BY_OFFICE, place) for place in places)
    if _NO_OFFICE.match(holder) or _ONCE.search(text, max(0, link.first - 80), link.first):
        return None
    given = _GIVEN.search(text, max(0, link.first - 20), link.first)
    if link.word == "ในฐานะ":
        if _has_holder(scene, holder):
            return None
    elif not (
        given
        or by_office
        or (link.word == "เป็น" and text[link.post[0] - 6 : link.post[0]] == "ตามที่")
    ):
        return None
    post, org, spans = _seat_and_body(text, link, seat)
    if _UNCHAIRED.match(org or "") and "ประธาน" in post:
        return None
    if org is None and not by_office and _BARE.fullmatch(post):
        return None
    return ExOfficioFact(holder, post, org, spans)


def _has_holder(scene: Scene, post: str) -> bool:
    """Whether the document names somebody in this post: then it is that person's second post."""
    key = normal(post)
    return post_key(post) in scene.holders or any(key in normal(r.post) for r in scene.roles)


def _seat_and_body(text: str, link: _Link, seat: str) -> tuple[str, str | None, tuple[Span, ...]]:
    post, org = post_and_org(seat)
    board = _BOARD.match(post)
    if board and board["of"].strip():
        word = board["board"] if board["board"].startswith("คณะ") else f"คณะ{board['board']}"
        return post, f"{word}{board['of'].strip()}", (link.post, link.seat)
    if org:
        return post, org, (link.post, link.seat)
    body = _body_before(text, link.post[0])
    if body:
        return post, text[slice(*body)], (body, link.post, link.seat)
    inside = _IN_BODY.match(text, link.seat[0] + len(seat) + len("โดยตำแหน่ง"))
    if inside:
        return post, inside["body"], (link.post, (link.seat[0], inside.end()))
    heading = list(_BOARD_NAMED.finditer(text, max(0, link.post[0] - 1500), link.post[0]))
    if heading and text.startswith("โดยตำแหน่ง", link.seat[0] + len(seat)):
        return post, heading[-1][0].strip(), (heading[-1].span(), link.post, link.seat)
    return post, None, (link.post, link.seat)


def _body_before(text: str, start: int) -> Span | None:
    """The body whose name ends where `โดยมี` or `ซึ่งมี` before the post begins."""
    intro = _INTRO.search(text, max(0, start - 24), start)
    if intro is None:
        return None
    end = intro.start()
    bracket = re.compile(r" ?\([^()\n]{1,120}\)$").search(text, max(0, end - 124), end)
    end = bracket.start() if bracket else end
    head = named.name_start(text, end)
    if head is None or not head.word.startswith(("คณะ", "ศูนย์", "สภา")):
        return None
    sitting = text[max(0, head.start - 10) : head.start].rstrip().endswith("ประชุม")
    return None if sitting else (head.start, end)
