"""Names of agencies: comparison keys, and what the form of a name alone tells."""

from __future__ import annotations

import re
from functools import lru_cache

from graph_loader.thai.bare_states import bare_state
from graph_loader.thai.ministries import WORD, ministry
from graph_loader.thai.misspelt import misspelt
from graph_loader.thai.text import normal, tidy

# Words that begin the name of an organisation (หน่วยงาน); without what follows they name none.
UNIT_WORDS = (
    "กระทรวง", "ทบวง", "กรม", "สำนักงาน", "สำนัก", "กอง", "ศูนย์", "สถาบัน", "องค์การ", "องค์กร",
    "ธนาคาร", "บริษัท", "มูลนิธิ", "สมาคม", "สภา", "กองทุน", "คณะ", "มหาวิทยาลัย", "วิทยาลัย",
    "โรงพยาบาล", "โรงเรียน", "โรงงาน", "หอการค้า", "จังหวัด", "อำเภอ", "เทศบาล", "กรุงเทพมหานคร",
    "ราชวิทยาลัย", "สหกรณ์", "ชุมนุม", "สหภาพ", "สมาพันธ์", "สันนิบาต", "ตลาดหลักทรัพย์", "หน่วย",
    "กลุ่ม", "ฝ่าย", "รัฐสภา", "วุฒิสภา", "ศาล", "กองทัพ", "สถานี", "เขต", "ส่วน", "ท่าอากาศยาน",
    "การไฟฟ้า", "การประปา", "การรถไฟ", "การทาง", "การท่าเรือ", "การยาง", "การเคหะ", "การนิคม",
    "การกีฬา", "การท่องเที่ยวแห่ง", "การยาสูบ", "การบินไทย", "ขนส่ง", "เรือนจำ", "อุทยาน",
)  # fmt: skip

_LEGAL_FORMS = re.compile(
    r"\s*\((?:องค์การมหาชน|มหาชน|Public Organi[sz]ation|PO)\)\s*$", re.IGNORECASE
)
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)

# There is one of each in the country, so the ministry behind its name tells nothing new.
_IN_MINISTRY = re.compile(
    r"((?:กรม|การ|ธนาคาร|บริษัท|มหาวิทยาลัย|สถาบัน|องค์การ|สำนักงาน(?!ปลัด|รัฐมนตรี|เลขานุการ))\s?\S.*?)"
    r" (กระทรวง.+)"
)

_BRACKET = re.compile(r"(?<=\S)\s*\(([^()]{2,60})\)\s*$")
_OR = re.compile(r"\s*(?:หรือ|,|:)\s*")
_ORDINAL = re.compile(r"(?<=ภาค)ที่(?=\d)")
_TAIL = re.compile(r"(?<=\S)\s+ณ$")

_THAI = r"(?:[ก-ฮ]{1,6}\.)+[ก-ฮ]{0,5}|[ก-ฮ]{2,6}"
_LATIN = (
    r"[A-Z][A-Z0-9&/-]{1,9}|(?=[A-Za-z]*[A-Z][A-Za-z]*[A-Z])[A-Za-z]{3,5}"
    r"|(?:[A-Za-z]\.){2,}[A-Za-z]?"
)
# Latin letters as Thai spells them; two in a row are an abbreviation read aloud (ดีอีเอส).
_SPELLED = (
    r"(?:ดับเบิลยู|เอ็กซ์|เอ็กส์|เอฟ|เอช|เอ็ม|เอ็น|เอส|แอล|อาร์|คิว|แซด|วาย|ไอ|เจ|เค|เอ|บี|ซี|ดี|อี"
    r"|จี|โอ|พี|ที|ยู|วี){2,}"
)
_SHORT = re.compile(f"{_THAI}|{_LATIN}|{_SPELLED}")
# Consonants only, yet words, or provinces.
_WORDS = frozenset(
    {
        *("กรม", "กอง", "คน", "ศก", "รถ", "ลม", "นคร", "ถนน", "ขนส่ง", "ธน", "พล", "ชน"),
        *("นครพนม", "นครปฐม", "สกลนคร"),
    }
)


def agency_key(name: str) -> str:
    """The comparison key of an agency's name.

    `normal` without a closing legal form ((องค์การมหาชน)), without short forms or a Latin name in
    brackets behind a full one, without a leading 'the' and without the ministry behind a body
    that is known without it (กรมทางหลวง กระทรวงคมนาคม); that of the full name for a ministry
    (กระทรวงดิจิทัลฯ, กระทรวง อว.), for a slip of the pen in a well-known name, and the bare name of
    a foreign state (สาธารณรัฐ…, ราชอาณาจักร…ประจำประเทศไทย). Another name cut short with ฯ keeps a ฯ
    at the end of its key: it can only be the beginning of others.
    """
    bare = _TAIL.sub("", _without_shorts(_LEGAL_FORMS.sub("", tidy(name))))
    bare = bare_state(_without_ministry(_ARTICLE.sub("", bare)))
    if bare.startswith(WORD):
        bare = ministry(bare) or bare
    if is_truncated(bare):
        return normal(bare) + "ฯ"
    return _numbered(misspelt(normal(bare)))


def _numbered(key: str) -> str:
    """กองทัพภาคที่ 4 and กองทัพภาค 4 are one."""
    return _ORDINAL.sub("", key)


def _without_shorts(name: str) -> str:
    found = _BRACKET.search(name)
    if found and all(map(_is_other_name, _OR.split(found[1]))):
        return _LEGAL_FORMS.sub("", name[: found.start()])
    return name


def _is_other_name(text: str) -> bool:
    return is_short_form(text) or (text.isascii() and any(map(str.isalpha, text)))


def _without_ministry(name: str) -> str:
    found = _IN_MINISTRY.match(name)
    return found[1] if found and ministry(found[2]) else name


@lru_cache(maxsize=1 << 14)
def is_truncated(name: str) -> bool:
    """Whether the name is cut short: it ends with ฯ (กระทรวงดิจิทัลฯ), not with ฯลฯ."""
    text = tidy(name)
    return text.endswith("ฯ") and not text.endswith("ฯลฯ") and len(text) > 1


def is_short_form(name: str) -> bool:
    """Whether the form alone shows an abbreviation.

    One word of dotted or bare Thai consonants (สนข., กทม), of Latin capitals (MDES, ASCN2020),
    or of Latin letters spelled in Thai (ดีอีเอส). A short name that could be a word (depa,
    ดีป้า) is not shown by its form: only a source can say so.
    """
    text = tidy(name)
    return _SHORT.fullmatch(text) is not None and text not in _WORDS


def names_organisation(text: str) -> bool:
    """Whether a Thai text begins as an organisation's name does (กรม…, สำนักงาน…, คณะ…)."""
    return text.startswith(UNIT_WORDS)
