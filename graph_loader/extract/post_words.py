"""What stands behind a space and still belongs to the name of a post or its body (คำต่อ)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from string import ascii_uppercase, digits

from graph_loader.extract.lexicon import either, ministries, words
from graph_loader.thai.states import countries, state_name

_PAUSES = (",", ";")
_DASHES = ("-", "–")


def goes_on(text: str, begin: int, position: int, last: int) -> bool:
    """Whether the word behind the space at `position` belongs to the phrase."""
    before = text[position - 1]
    if before in _PAUSES:
        return False
    if _may_go_on().match(text, position, last):
        return True
    belongs = (*_AFTER.get(before, ()), *_BEFORE.get(text[position + 1 : position + 2], ()))
    if text.find("กระทรวง", begin, position) >= 0:
        belongs = (*_TO_MINISTRY, *belongs)
    if text.find(_COMPANY, begin, position) >= 0:
        belongs = (*belongs, _limited)
    return any(may_belong(text, begin, position, last) for may_belong in belongs)


def _seated_at(text: str, begin: int, position: int, last: int) -> bool:
    """Whether a numbered office has its province behind it (สำนักศิลปากรที่ 3 พระนครศรีอยุธยา)."""
    if not text[position - 1].isdigit() or not _NUMBERED_OFFICE.search(text, begin, position):
        return False
    return _province().match(text, position, last) is not None


_LATIN = re.compile(
    r" (?!(?:M[rs]s?|Dr|Prof|H\.E|Gen|Miss|Sir|Sheikh)\b)"
    r"(?:[A-Z][A-Za-z0-9&.-]*|of|and|for|the|to|in)(?![a-z])"
)
_LATIN_BEFORE = re.compile(
    "(?:บริษัท|ผู้บริหาร|ธนาคาร|มหาวิทยาลัย|สถาบัน|มูลนิธิ|สมาคม|องค์กร|ชมรม|กลุ่ม|เครือข่าย|[A-Za-z][A-Za-z.&-]*)$"
)


def _joins_states(text: str, begin: int, position: int, last: int) -> bool:
    """Whether a dash stands behind or before the space at `position`, between two countries."""
    if text[position + 1 : position + 2] in _DASHES:
        return _between_states().match(text, max(begin, position), last) is not None
    return text[position - 1] in _DASHES and bool(_between_states().match(text, position - 2, last))


@cache
def _between_states() -> re.Pattern[str]:
    """A body of two countries or groups of them (สภาธุรกิจก – ข)."""
    return re.compile(f"(?<=[ก-๎]) ?[-–] ?(?:ไทย|อาเซียน|ยุโรป|{either(countries())})")


@cache
def _province() -> re.Pattern[str]:
    return re.compile(f" (?:{either(words('provinces'))})(?![ก-๎])")


def _repeats(text: str, begin: int, position: int, last: int) -> bool:
    """Whether the next word begins as one of the name does (กิจการก กิจการข และกิจการค)."""
    word = _LISTED_WORD.match(text, position, last)
    return word is not None and word[1] in text[begin:position]


def _written_whole(text: str, begin: int, position: int, last: int) -> bool:
    """Whether the document writes the words around this space without one elsewhere (ก และข)."""
    if not text.startswith(" และ", position) or position + 10 > last:
        return False
    return text[position - 10 : position] + text[position + 1 : position + 10] in text


_NUMBERED_OFFICE = re.compile(r"(?:สำนัก|ศูนย์|เขต|สถาบัน|กอง)[ก-๎]*(?:ที่|เขต) ?\d{1,2}$")
# The letters that tell that a list of like words goes on.
_LISTED_WORD = re.compile(" (?:และ)?(กิจการ|ความ|ด้าน|การ[ก-ฮ]{2})")


def _unfinished_ministry(text: str, begin: int, position: int, last: int) -> bool:
    ministry = text.find("กระทรวง", begin, position)
    whole = whole_names().match(text, ministry, last)
    return whole is not None and whole.start() < position < whole.end()


# What a foreign ministry is for, a list: กระทรวงเศรษฐกิจ การค้า และอุตสาหกรรม.
_REMITS = re.compile("(?: [ก-๎]{3,20}){1,3}? ?และ ?[ก-๎]{3}")


def _lists_remits(text: str, begin: int, position: int, last: int) -> bool:
    """Whether the name of a ministry that is none of ours goes on with a list."""
    ministry = text.find("กระทรวง", begin, position)
    if text.find("และ", ministry, position) >= 0:
        return False  # the list has had its last word
    if whole_names().match(text, ministry, last):
        return False
    begun = text.find(" ", ministry, position) >= 0 and text.startswith(" และ", position)
    return begun or _REMITS.match(text, position, last) is not None


@cache
def _may_go_on() -> re.Pattern[str]:
    """What may stand behind a space and still belong to the phrase."""
    more = (
        r"[(\[]|\d(?!\d?\))|ด้าน|สาขา|สาย(?:งาน|บริหาร)|ประจำ|แห่ง|ในคณะ|ระดับ|คนที่|ของ|จำกัด|พรรษา"
        r"|ภายในสถานที่"
        r"|(?:[ก-ฮ]\.){2,}|[ก-ฮ]{2,4}\.| ?ณ "
    )
    tails = {name[at + 1 :] for name in ministries() for at in range(len(name)) if name[at] == " "}
    return re.compile(f" ?(?:{either({*words('units'), *tails})}|{more})")


_NEXT = "กระทรวง|กรม|สำนัก|ธนาคาร|คณะ|รัฐมนตรี|ปลัด|รอง|ผู้|และ"
"""What begins another body or post behind 'and'; else a foreign ministry's name goes on."""


@cache
def whole_names() -> re.Pattern[str]:
    """Names of bodies that are known to the letter: what is glued to them is no part of them."""
    ministry = either(ministries())
    provinces = either(words("provinces"))
    states = either(countries())
    return re.compile(
        rf"{ministry}(?:และ(?:(?!{_NEXT})[ก-๎]){{3,40}} ?(?:แห่ง|ของ|ประเทศ)? ?{state_name()}"
        f"|{states}|(?:แห่ง|ของ|ประเทศ){state_name()}(?<!ราชอาณาจักร))?|สำนักนายก(?:รัฐมนตรี|ฯ)"
        rf"|(?:จังหวัด ?(?:{provinces})|กรุงเทพมหานคร)(?: ?(?:พื้นที่|เขต) ?\d{{1,2}})?"
    )


def _in_latin(text: str, begin: int, position: int, last: int) -> bool:
    """Whether a Latin name follows, or goes on: กรรมการบริหารกลุ่มบริษัท Sample Limited."""
    if not _LATIN.match(text, position, last):
        return False
    return _LATIN_BEFORE.search(text, begin, position) is not None


def _limited(text: str, begin: int, position: int, last: int) -> bool:
    """Whether the name of a company has not ended yet."""
    company = text.rfind(_COMPANY, begin, position)
    return "จำกัด" not in text[company:position] and "จำกัด" in text[position:last]


_Belongs = Callable[[str, int, int, int], bool]
_COMPANY = "บริษัท"
_TO_MINISTRY: tuple[_Belongs, ...] = (_unfinished_ministry, _lists_remits)
_AFTER: dict[str, tuple[_Belongs, ...]] = {
    **dict.fromkeys(digits, (_seated_at,)),
    **dict.fromkeys(_DASHES, (_joins_states,)),
}
"""What may find that the phrase goes on, by the letter before the space."""
_BEFORE: dict[str, tuple[_Belongs, ...]] = {
    "แ": (_written_whole, _repeats),
    **dict.fromkeys("กคด", (_repeats,)),
    **dict.fromkeys(f"{ascii_uppercase}ofati", (_in_latin,)),
    **dict.fromkeys(_DASHES, (_joins_states,)),
}
"""The same by the letter behind it."""
