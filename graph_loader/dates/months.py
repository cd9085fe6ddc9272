"""Month names as Thai and English texts write them; data only.

Abbreviations of the Office of the Royal Society (ราชบัณฑิตยสภา) for Thai; names are looked up
without dots and spaces, in lower case.
"""

from __future__ import annotations

THAI_SHORT = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)  # fmt: skip
THAI_LONG = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
ENGLISH = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

# Misspellings frequent enough in Thai government news to be read as what they mean.
_VARIANTS = {"กุมภาพันธุ์": 2, "กรกฏาคม": 7, "พฤษจิกายน": 11, "พฤศจิกาย": 11, "sept": 9}


def _key(name: str) -> str:
    return name.replace(".", "").replace(" ", "").lower()


def _numbers() -> dict[str, int]:
    names = dict(_VARIANTS)
    for table in (THAI_SHORT, THAI_LONG, ENGLISH, [name[:3] for name in ENGLISH]):
        names.update({_key(name): number for number, name in enumerate(table, start=1)})
    return names


_NUMBERS = _numbers()


def month_number(name: str) -> int | None:
    """1–12 for a month's Thai or English name, long or short; None for anything else."""
    return _NUMBERS.get(_key(name))
