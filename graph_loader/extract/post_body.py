"""Whose post it is: the post and the body apart in one phrase (ตำแหน่ง สังกัด)."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from graph_loader.extract.lexicon import either, words
from graph_loader.extract.posts import COMPLETE
from graph_loader.thai.states import is_foreign_state

_THAI = re.compile("[ก-๎]")


def is_latin(words_: str) -> bool:
    """Whether no letter of the words is Thai."""
    return _THAI.search(words_) is None


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        either(unit for unit in words("units") if len(unit) > 3 or unit in _SHORT_UNITS)
    )


_SHORT_UNITS = ("กรม", "กอง", "ศาล", "สภา", "คณะ")
_NO_BODY = ("ฝ่าย", "ภาค")
_PLACES = ("กรุง", "ประเทศ", "นคร", "เมือง", "ราชอาณาจักร", "สาธารณรัฐ", "รัฐ")
_WITHIN_WORD = ("ต่าง", "ระหว่าง", "ใน")
_GRADE = re.compile(r" ?(?:\((?!องค์การ|มหาชน)|\[).*$")
_SENT = re.compile("ประจำ(?=ประเทศ|ราชอาณาจักร|กรุง)")
_INTO_BODY = re.compile(r"(?P<post>.*?) ?ใน(?P<body>คณะ.*?)(?: ตาม(?:พระราช|มาตรา|ระเบียบ).*)?$")
_OF_STATE = re.compile(
    r"(?:รอง)?(?:นายกรัฐมนตรี|ประธานาธิบดี)(?:แห่ง|ของ)?(?!แห่ง|ของ|ฝ่าย|คน)(?P<state>[ก-๎. ]{3,60})$"
)
_OF_ENGLISH = re.compile(
    r"^[A-Z][A-Za-z-]*(?: [A-Z][A-Za-z-]*)* of (?:the )?(?P<body>.+?)(?: (?:to|in|for) .*)?$"
)
_ENGLISH_MINISTERS = ("Minister", "Deputy Minister", "Vice Minister")
_OPEN = re.compile(r" ?\([^)]*$")
# A short form behind the name of a body, or its English one; fields, grades, legal forms are none.
_ABBREVIATION = re.compile(
    r"\s*\((?!ด้าน|ฝ่าย|สาขา|ระดับ|นัก|นาย|วิศวกร|นิติกร|องค์การ|มหาชน)[^()\s]{1,14}\)|\s*\([A-Z&/ -]+\)"
    r"|\s*\((?:รอง|ปลัด|เลขาธิการ|สำนักงาน|บอร์ด)[ก-๙ ]{0,10}(?:[ก-ฮ]{1,4}\.)+[ก-ฮ]*\)"
    r"|\s*\([A-Z][A-Za-zÀ-ɏ.,&:’'/–-]* [A-Za-zÀ-ɏ .,&:’'/–-]+\)"
)


@lru_cache(maxsize=8192)
def post_and_org(words_: str) -> tuple[str, str | None]:
    """The post and the body it belongs to: one word for both stays in both.

    `อธิบดีกรมทดสอบ` → (`อธิบดีกรมทดสอบ`, `กรมทดสอบ`); `อัครราชทูต สถานทูต ณ ก` → the two apart.
    """
    text = _OPEN.sub("", _ABBREVIATION.sub("", words_)) if "(" in words_ else words_
    inside = _INTO_BODY.match(text) if "ในคณะ" in text else None
    if inside:
        return inside["post"].strip(), inside["body"].strip()
    if is_latin(text):
        return text, _of_english(text)
    apart = _apart(text)
    if apart is not None:
        return text[:apart].strip(), _whole_body(text[:apart].strip(), text[apart:].strip())
    state = _OF_STATE.match(text)
    if state:
        return text, state["state"]
    return text, None if COMPLETE.fullmatch(text) else _glued(text)


def _of_english(post: str) -> str | None:
    """`Director-General of the Test Office` → `Test Office`; a minister's office is no body."""
    body = _OF_ENGLISH.search(post)
    return body["body"] if body and not post.startswith(_ENGLISH_MINISTERS) else None


def _whole_body(post: str, apart: str) -> str | None:
    """The unit that the post's own word names and the larger body behind it."""
    own = _GRADE.sub("", _glued(post) or "")
    if is_foreign_state(apart):
        return f"{own} {apart}".strip()
    if not own or not apart or _unit().fullmatch(own) or own in apart:
        return apart or None
    return own if _of_others(own, apart) else f"{own} {apart}"


def _of_others(own: str, apart: str) -> bool:
    """Whether the body behind a post is that of the next in a row: a ministry is in no other."""
    return apart.startswith(("คณะกรรม", "คณะทำงาน")) or own.startswith("กระทรวง")


def _glued(post: str) -> str | None:
    """The body within the word of the post; where an envoy is sent is none."""
    position = 3
    while unit := _unit().search(post, position):
        position = unit.start() + 1
        before = post[: unit.start()]
        if before.endswith(_WITHIN_WORD) or post.startswith("กองค์", unit.start()):
            continue
        if before.count("(") > before.count(")") or unit[0] in _NO_BODY or "ด้าน" in before:
            return None
        if before.endswith(("ณ ", "ประจำ")) and unit[0] in _PLACES:
            return None
        return _SENT.split(post[unit.start() :])[0].strip()
    return None


def _apart(text: str) -> int | None:
    """Where, behind a space, the name of the body begins."""
    depth, position = 0, text.find(" ")
    while position >= 0:
        depth = text.count("(", 0, position) - text.count(")", 0, position)
        depth += text.count("[", 0, position) - text.count("]", 0, position)
        if depth <= 0 and text[position - 1] != "ณ" and _unit().match(text, position + 1):
            return position
        position = text.find(" ", position + 1)
    return None
