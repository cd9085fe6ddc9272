"""What follows a post in a phrase: whose it is, and the field or place it is limited to."""

from __future__ import annotations

import re
from typing import NamedTuple

from graph_loader.thai.agencies import UNIT_WORDS, is_short_form, names_organisation
from graph_loader.thai.levels import after_level
from graph_loader.thai.post_agency import PLACES, full_agency
from graph_loader.thai.post_table import Form, post_at_start, post_named


class Rest(NamedTuple):
    """The agency and scope a phrase states; `organisation`: the agency is surely no place."""

    agency: str | None = None
    scope: str | None = None
    organisation: bool = False


# Between a post and its agency; a plain space will do as well.
_TO_AGENCY = re.compile(
    r"^[,:–-]?\s*(?:(?:ประจำ|แห่ง|ของ|สังกัด|ใน(?=คณะ|สำนัก|กรม|กระทรวง))\s*"
    r"|(?:of|for|at|to|in|with)\s+)?(?:the\s+)?",
    re.IGNORECASE,
)
_TO_SCOPE = re.compile(r"^(?:(?:of|for)\s+(?:the\s+)?|ของ\s*)", re.IGNORECASE)
_TO_FIELD = re.compile(r"^(?:for|in charge of|responsible for)\s+(?:the\s+)?", re.IGNORECASE)
_NEXT_PART = re.compile(r"\s+(?=(?:of|for|to|in|at|ประจำ|ของ)\s)", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:และ|/|,|\band\b|พร้อมทั้ง|ในฐานะ(?:ที่เป็น)?)\s*(?:the\s+)?")

_FIELD = re.compile(r"^(?:ด้าน|ภาคเอกชน|ภาคประชา|ผู้แทน|คนที่|สาขา|ฝ่าย)")
_ONE_OF_A_KIND = frozenset({"รัฐสภา", "วุฒิสภา", "ตลาดหลักทรัพย์", "การบินไทย"})
_UNITS_OF_A_HEAD = ("สาขา", "ฝ่าย")
_BRACKETS = re.compile(r"\s*[(\[]((?:[^()\[\]]|\([^()]*\))*)[)\]]\s*$")

_LEVEL = re.compile(r"(?:ทรงคุณวุฒิ|เชี่ยวชาญ|ชำนาญการ|พิเศษ|อาวุโส|สูง|ต้น|กลาง)$")

_HOME = frozenset({"ไทย", "ประเทศไทย", "ราชอาณาจักรไทย", "thailand", "thai", "kingdom of thailand"})
_ORGANISATION = re.compile(
    r"\b(?:bank|authority|institute|agency|organi[sz]ation|corporation|board|office|company)\b",
    re.IGNORECASE,
)


def read_rest(form: Form, text: str, start: int) -> Rest:
    """Whose the post of `form` is and what for, as `text` says from `start` on."""
    attached = text[start : start + 1] not in ("", " ", ".", ",")
    rest = after_level(text[start:].lstrip(" .ฯ"))
    main, bracket = _without_brackets(_without_next_post(rest))
    if not main:
        return _bracket_alone(bracket)
    if form.post.of == "scope":
        return _in_network(main)
    if form.post.implied_agency and _TO_FIELD.match(main):
        return Rest(scope=_TO_FIELD.sub("", main))
    return _owned(form, _TO_AGENCY.sub("", main).strip(" ,"), attached=attached)


def _without_next_post(text: str) -> str:
    """`text` up to where another post is joined on."""
    for joint in _JOINT.finditer(text):
        if "ในฐานะ" in joint[0] or post_at_start(text[joint.end() :]):
            return text[: joint.start()]
    return text


def _without_brackets(text: str) -> tuple[str, str]:
    """The text before a bracket at its end, and what the bracket holds."""
    bracket = _BRACKETS.search(text)
    return (text[: bracket.start()].strip(), bracket[1].strip()) if bracket else (text.strip(), "")


def _bracket_alone(inside: str) -> Rest:
    """Behind a post a bracket holds a field, the agency in one word, or neither.

    Neither are the civil-service level (นักบริหารต้น) and the post in the other language.
    """
    if _FIELD.match(inside):
        return Rest(scope=inside)
    one_word = inside != "" and " " not in inside and not _LEVEL.search(inside)
    return Rest(agency=inside) if one_word and not post_named(inside) else Rest()


def _in_network(main: str) -> Rest:
    """For a post of a network: `of Thailand` is a scope, `to ASCN` the agency."""
    agency = scope = None
    for part in _NEXT_PART.split(main):
        name = _TO_SCOPE.sub("", _TO_AGENCY.sub("", part)).strip(" ,")
        if _TO_SCOPE.match(part) or not (name != part or _is_network(name)):
            scope = name
        else:
            agency = name
    return Rest(agency, scope)


def _is_network(name: str) -> bool:
    return is_short_form(name) or "network" in name.lower() or "เครือข่าย" in name


def _owned(form: Form, bare: str, *, attached: bool) -> Rest:
    heads_units = form.post.of == "unit" and bare.startswith(_UNITS_OF_A_HEAD)
    if _FIELD.match(bare) and not heads_units:
        return Rest(scope=bare)
    if not bare or bare.lower() in _HOME or (bare in UNIT_WORDS and bare not in _ONE_OF_A_KIND):
        return Rest()
    if form.post.of == "field" and attached and not _is_organisation(bare):
        return Rest(scope=bare)
    says_place = form.post.unit and form.text.endswith(form.post.unit)
    if form.post.of_organisation and not says_place and _is_organisation(bare):
        return Rest(agency=bare, organisation=True)
    return Rest(agency=full_agency(form, bare, attached=attached))


def _is_organisation(name: str) -> bool:
    named = names_organisation(name) and not name.startswith(PLACES)
    return named or is_short_form(name) or bool(_ORGANISATION.search(name))
