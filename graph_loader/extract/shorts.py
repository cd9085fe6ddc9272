"""Whether a word by its form is a short name: สนข., ADB, IMT-GT, อีอีซี, ดีป้า."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from graph_loader.extract.lexicon import words
from graph_loader.thai.agencies import is_short_form

_DOTTED = r"(?:รอง ?|ผู้ช่วย ?)?(?:[ก-ฮ]{1,5}\. ?){1,4}[ก-ฮ]{0,5}\.?\d{0,2}|รม[วช]\. ?[ก-๙]{2,6}"
_TAILED = re.compile(r"(?P<letters>(?:[ก-ฮ]{1,5}\.){0,2}[ก-ฮ]{2,5}\.) ?(?P<place>[ก-๙]{3,16})")
_LATIN = (
    r"(?=(?:[^A-Z\n]*[A-Z]){2})[A-Za-z][A-Za-z0-9&./+-]{1,12}"
    r"(?:(?: [A-Z])? (?:BANK|Bank)| Thailand)?"
    r"|[A-Z]{2,6} Map|[A-Z]{3,8} (?:Fund|Cent(?:er|re)|Team|Asia|Bangkok|20\d\d|CENTER \d{1,2})"
    r"|[A-Z][a-z]+ Board|[A-Z]{3,6} \d\.0|[A-Z]{2,6} [A-Z]{2,6}(?:\d\d)?"
    r"|[A-Z]{2,6} (?:[Mm]odel|Economy)"
    r"|[ก-๙]{2,6}บอร์ด|บอร์ด ?[ก-๙A-Z]{2,8}|บอร์ด[ก-๙]{4,12} [A-Z]{2,5}|วิป[ก-๙]{4,9}"
)
# Latin letters as Thai spells them, at the beginning of a short word: ดีป้า, ไอแบงก์.
_SPELLED = (
    r"(?:เอฟ|เอช|เอ็ม|เอ็น|เอส|เอ|บี|ซี|ดี|อี|จี|ไอ|เจ|เค|แอล|โอ|พี|คิว|อาร์|ที|ยู|วี|แซด)"
    r"(?![\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])[ก-๙]{2,6}"
)
_FORM = re.compile(f"{_DOTTED}|{_TAILED.pattern}|{_LATIN}|{_SPELLED}")
# A kind of body or post with the short form of the rest: คณะกรรมการ PPP, เลขาธิการ กปร.
_HEADED = re.compile(
    r"(?P<head>คณะกรรมการ|คณะอนุกรรมการ|(?:รอง)?ปลัด|ผู้ว่าฯ|(?:รอง)?อธิบดี|(?:รอง)?ผู้อำนวยการ|บอร์ด|สำนักงาน|เลขาธิการ|ศูนย์|แผน|กระทรวง|กรม|กองทุน|สถาบัน|โครงการ|บมจ\.|บจก\.)"
    r" ?(?P<short>[A-Z][A-Za-z&-]{1,8}|(?:[ก-ฮ]{1,5}\.){1,4}[ก-ฮ]{0,4}|[ก-๙]{2,8})"
)
_MONTHS = r"ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค"
_NOT_SHORT = re.compile(
    r"พ\.ร\.(?:บ|ก|ฎ)\.|https?|www|COVID.*|[ivx]+|M[Oo]U|(?:ชม|กม|(?:ตร|ลบ)\.(?:ม|กม|ซม|ว)|ซม|มม|มคก)\.|[kMG]?Wh?p?|[kMG](?:Hz|bps|B)|[\d.,/-]+|[A-Z][a-z]*-[A-Z][a-z]+|อีเมลล?์?|แอลกอฮอล์|เอเชีย|.*\b(?:TV|Line|Facebook|Call|App)\b.*"
    rf"|(?:พ\.?ศ|ค\.?ศ|น|จ|อ|ต|ถ|บ|ม)\.|.*(?:{_MONTHS})\.?"
)


@lru_cache(maxsize=1 << 14)
def is_short(word: str) -> bool:
    """Whether the form of `word` alone allows a short name."""
    whole = _HEADED.fullmatch(word)
    if whole:
        return _has_form(whole["short"])
    return word in _spoken() or (word not in _no_names() and _has_form(word))


def _has_form(word: str) -> bool:
    if not 2 <= len(word) <= 20:
        return False
    has = _FORM.fullmatch(word) or is_short_form(word) or ("-" in word and _is_joined(word))
    return bool(has) and not _NOT_SHORT.fullmatch(word)


def _is_joined(word: str) -> bool:
    return all(map(is_short_form, word.split("-")))


@cache
def _no_names() -> frozenset[str]:
    """Provinces, which stand in brackets behind a name, and technical terms."""
    return frozenset((*words("provinces"), *words("technical")))


@cache
def _spoken() -> frozenset[str]:
    """Short names that are spoken as a word (อาเซียน)."""
    return frozenset(words("spoken"))


def head_of(short: str) -> tuple[str, str]:
    """The word for a kind of body or post that a short form keeps whole, and the rest."""
    whole = _HEADED.fullmatch(short)
    return (whole["head"], whole["short"]) if whole else ("", short)


def tail_of(short: str) -> tuple[str, str]:
    """The letters and the place that ends a short form and the full name alike (สนพ.น่าน)."""
    whole = _TAILED.fullmatch(short)
    return (whole["letters"], whole["place"]) if whole else (short, "")


def names_body(english: str) -> bool:
    """Whether an English phrase has a word for a body, agreement or programme."""
    return bool(_bodies().search(english))


@cache
def _bodies() -> re.Pattern[str]:
    bodies = "|".join(map(re.escape, words("english_bodies")))
    return re.compile(rf"\b(?:{bodies})s?\b", re.IGNORECASE)
