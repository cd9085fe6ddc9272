"""Letters of an abbreviation against the words of a name (สนข. in สำนักงานนโยบายและแผนการขนส่ง…)."""

from __future__ import annotations

import re

_LEADING = "เแโใไ"
# Kinds of body whose word the short form may leave out: ทส. is กระทรวงทรัพยากรธรรมชาติ….
_LEFT_OUT = re.compile(
    r"^(?:กระทรวง|กรม|หน่วย|สำนักงาน|สำนัก|จังหวัด|คณะกรรมการ|กรรมการ|กองทุน|กอง|สถาบัน|ศูนย์)(?=.)"
)
# Words that a short form leaves out wherever they lead: รฟม. of การรถไฟฟ้า…, ผส. of กรมกิจการ….
_GENERAL = re.compile(
    r"^(?:สำนักงาน|สำนัก|สถาบัน|ศูนย์|คณะกรรมการ|กระทรวง|กรม|องค์การ|บริษัท ?|โครงการ|กิจการ|การ"
    r"|พัฒนา|ส่งเสริม(?:และ)?)(?=.)"
)
_FEW = 2
"""Letters of which each must stand in the name."""
_SHORT = re.compile(r"[ก-ฮ](?:[ก-ฮ. ]*[ก-ฮ])?\.?")


def thai_letters(short: str) -> str:
    """The consonants of a dotted Thai short form; empty for any other form."""
    if "." not in short or not _SHORT.fullmatch(short):
        return ""
    return short.replace(".", "").replace(" ", "")


def spells(letters: str, name: str) -> bool:
    """Whether the short form's letters stand in `name` in order, the first at its beginning."""
    if not letters or name.lstrip(_LEADING)[:1] != letters[:1]:
        return False
    rest = iter(name)
    return all(letter in rest for letter in letters)


def spells_loosely(letters: str, name: str) -> bool:
    """`spells` without the general words that lead a name, or without the last letter."""
    if len(letters) > _FEW and (spells(letters[:-1], name) or spells_rest(letters[:-1], name)):
        return True
    while (rest := _GENERAL.sub("", name, count=1)) != name:
        if spells(letters, rest):
            return True
        name = rest
    return False


def spells_rest(letters: str, name: str) -> bool:
    """`spells` for a name whose word for the kind of body the short form leaves out (ทส., สธ.).

    Of คณะกรรมการ it may leave out คณะ alone (กกร.), of คณะอนุกรรมการ คณะอนุ.
    """
    whole = _LEFT_OUT.sub("", name, count=1)
    board = name.removeprefix("คณะ")
    return any(spells(letters, part) for part in (whole, board, board.removeprefix("อนุ")))
