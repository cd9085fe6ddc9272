"""The full name of a body that a text calls by a short one: กพฐ., คณะกรรมการฯ, บอร์ด EEC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from graph_loader.extract.reading import Abbreviation
from graph_loader.extract.sitting_names import CABINET
from graph_loader.thai.text import normal

_CABINET = re.compile(r"ครม\.?|ค\.?ร\.?ม\.?|คณะรัฐมนตรี(?!.*(?:อาเซียน|เศรษฐกิจ|สิ่งแวดล้อม))")
_SHORT_FORM = re.compile(r" ?\([^()]*\)(?= ?ไทย)")
_WITHIN = re.compile(r" ?\([^()]*\)|[“”\"]")
_CALLED = re.compile(r"(?:บอร์ด|คกก\.?|คณะกรรมการ|สภา|คณะ) ?(?P<rest>.*)")
_FAR = 1500
"""Characters on either side in which a body called by its head alone has its name."""
_TOP = 500
"""Characters in which the headline stands."""
_COMMITTEE = re.compile(r"(?<!สำนักงาน)(?<!เลขาธิการ)คณะกรรมการ(?!ฯ|ดังกล่าว|ทุก|ชุด)[ก-๙]{6,90}")
_ONLY_A_HEAD = {
    "คณะกรรมการ": _COMMITTEE,
    "บอร์ด": _COMMITTEE,
    "คณะอนุกรรมการ": re.compile(r"คณะอนุกรรมการ(?!ฯ|ดังกล่าว|ทุก|ชุด)[ก-๙]{6,90}"),
    "คณะทำงาน": re.compile(r"คณะทำงาน(?!ฯ|ดังกล่าว|ทุก|ชุด)[ก-๙]{6,90}"),
}
_BOARD = "คณะกรรมการ"
_OF_BOARDS = ("บอร์ด", "คกก", _BOARD)
_BODY = re.compile(r"คณะ|สภา|ศูนย์|กอง|บอร์ด")


def full_names(abbreviations: Iterable[Abbreviation]) -> dict[str, str]:
    """From each short form's key to the full name."""
    names: dict[str, str] = {}
    for pair in abbreviations:
        names.setdefault(normal(pair.short), pair.full)
    return names


def full_name(written: str, shorts: Mapping[str, str], others: Iterable[str]) -> str:
    """The longest form of the body's name that the document has.

    `shorts` are the document's abbreviations, `others` all the names in it.
    """
    if _CABINET.fullmatch(written.strip()):
        return CABINET
    name = in_full(_bare(written).strip("."), shorts)
    if "ฯ" not in name:
        return name
    key = _key(name)
    longer = [other for other in others if _key(other).startswith(key) and "ฯ" not in other]
    return _WITHIN.sub("", max(longer, key=len)) if longer else name.rstrip(" ฯ")


def as_the_text_has_it(name: str, written: Iterable[str], text: str) -> str:
    """`name`, made from an organisation's, as the text has it: else its longest `written` form.

    คณะกรรมการ กนอ. is called so where no คณะกรรมการการนิคม… stands in the text.
    """
    of = name.removeprefix(_BOARD)
    called = [_bare(form) for form in written if "ฯ" not in form]
    if of == name or name in text or name in called:
        return name
    board = f"{_BOARD}{of.removeprefix('สำนักงาน')}"
    return board if board in text else max(called, key=len, default=name)


def in_full(name: str, shorts: Mapping[str, str]) -> str:
    """`name` with the organisation's whole name in the place of its short form.

    `shorts` are the document's abbreviations (`full_names`).
    """
    expanded = shorts.get(normal(name)) or _of_rest(name, shorts)
    return _body(expanded, name) if expanded else name


def _bare(written: str) -> str:
    """A name without brackets and quotes."""
    return _WITHIN.sub("", _SHORT_FORM.sub("", written)).strip(" '")


def called_before(text: str, name: str, at: int) -> str:
    """The committee that `name` (คณะกรรมการฯ, บอร์ด, คณะทำงานฯ) means at `at`.

    The last that is named before; for one in the headline the first behind. `name` itself if it
    is a whole one, or none is named.
    """
    head = _ONLY_A_HEAD.get(name.rstrip(" ฯ"))
    if head is None:
        return name
    before = list(head.finditer(text, max(0, at - _FAR), at))
    found = before[-1] if before else at < _TOP and head.search(text, at + len(name), at + _FAR)
    return found[0] if found else name


def is_whole(name: str) -> bool:
    """Whether a name is more than the head that many bodies share (คณะกรรมการ, บอร์ด)."""
    return name.rstrip(" ฯ") not in _ONLY_A_HEAD


def _key(name: str) -> str:
    """What a name cut short with ฯ has in common with the whole."""
    return normal(name.split("ฯ")[0])


def _of_rest(name: str, shorts: Mapping[str, str]) -> str | None:
    """The full name of what follows บอร์ด or คณะกรรมการ, where that is a short form."""
    match = _CALLED.fullmatch(name)
    return shorts.get(normal(match["rest"])) if match and match["rest"] else None


def _body(expanded: str, name: str) -> str:
    """The board of an organisation is called by its own word."""
    if _BODY.match(expanded):
        return expanded
    at = expanded.find(_BOARD)
    if at >= 0:
        return expanded[at:]
    return f"{_BOARD}{expanded}" if name.startswith(_OF_BOARDS) else expanded
