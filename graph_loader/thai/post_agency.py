"""The agency's name where a phrase writes it and the post with one word for both."""

from __future__ import annotations

import re

from graph_loader.thai.agencies import is_short_form, names_organisation
from graph_loader.thai.post_table import Form

# What stands for the word in short, and what shows that it is not wanted (a foreign city).
_SHORT = {"จังหวัด": "จ.", "อำเภอ": "อ."}
_OTHER_PLACES = ("กรุง", "เมือง", "รัฐ", "มณฑล", "แขวง")
PLACES = ("จังหวัด", "จ.", "กรุงเทพมหานคร", "เขต", *_OTHER_PLACES)

# The member of a board, and the board.
_BOARDS = {"อนุกรรมการ": "คณะอนุกรรมการ", "กรรมการ": "คณะกรรมการ"}
_THAI_ABROAD = re.compile(r"^ไทย\s*(?=ประจำ|ณ)")


def full_agency(form: Form, bare: str, *, attached: bool) -> str:
    """The agency of the post written as `form` before `bare`.

    ปลัดกระทรวง + ดิจิทัลฯ → กระทรวงดิจิทัลฯ; ผวจ. + ภูเก็ต → จังหวัดภูเก็ต; ประธานกรรมการ + X,
    written as one word (`attached`), → คณะกรรมการX. Names that need nothing stay.
    """
    if not _is_thai(bare):
        return bare
    if form.post.unit:
        return _with_unit(form, bare, attached=attached)
    board = next((word for word in _BOARDS if form.text.endswith(word)), None)
    if board and attached and not names_organisation(bare):
        return _BOARDS[board] + bare
    return bare


def _with_unit(form: Form, bare: str, *, attached: bool) -> str:
    unit, when = form.post.unit, form.post.unit_when
    if bare.startswith(unit):
        return bare
    if when == "at":
        abroad = _THAI_ABROAD.sub("", bare)
        return f"{unit} {abroad}" if abroad.startswith("ณ") else abroad
    if when in ("tail", "bare"):
        whole = names_organisation(bare) or is_short_form(bare)
        shared = form.text.endswith(unit) and ((attached and when == "tail") or not whole)
        return _joined(unit, bare) if shared else bare
    place = bare.removeprefix(_SHORT.get(unit, unit)).strip()
    foreign = unit == "จังหวัด" and place.startswith(_OTHER_PLACES)
    return place if foreign else _joined(unit, place)


def _joined(unit: str, name: str) -> str:
    return f"{unit} {name}" if name[0].isdigit() else unit + name


def _is_thai(text: str) -> bool:
    return any("ก" <= char <= "๛" for char in text) or text[:1].isdigit()
