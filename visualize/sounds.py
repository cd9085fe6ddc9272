"""A name's consonants as they sound, for finding a Thai name by its romanised form.

`ประวิตร` and `Prawit` both give `pnwt…`: Thai letters by the Royal Society's romanisation (RTGS,
1999), sounds that Latin spellings of names mix up taken as one, vowels and repetitions dropped.
The page's script (`sounds.js`) does the same to what is typed; a test compares them.
"""

from __future__ import annotations

import re
import unicodedata

_THAI = {
    "k": "กขฃคฅฆ", "n": "งณนรลฬฤ", "c": "จฉชฌ", "s": "ซศษส", "y": "ญย", "t": "ฎฏฐฑฒดตถทธ",
    "p": "บปผพภ", "f": "ฝฟ", "m": "ม", "w": "ว",
}  # fmt: skip
_LATIN = {"k": "kgqx", "n": "nrl", "c": "cj", "s": "sz", "y": "y", "t": "td", "p": "pb",
          "f": "f", "m": "m", "w": "wv"}  # fmt: skip
_ONE = {"ph": "p", "th": "t", "kh": "k", "ch": "c", "sh": "c", "ng": "n", "dh": "t", "bh": "p"}
_SOUND = {letter: sound for table in (_THAI, _LATIN) for sound, all_ in table.items()
          for letter in all_}  # fmt: skip
_SILENT = re.compile("[ก-ฮ][ิุ]?์")


def sounds(text: str) -> str:
    """Words of consonant sounds, separated by spaces; digits stay."""
    lower = _SILENT.sub("", unicodedata.normalize("NFC", text).lower())
    for written, sound in _ONE.items():
        lower = lower.replace(written, sound)
    return " ".join(filter(None, map(_word, re.split(r"[^a-z0-9ก-๛]+", lower))))


def _word(word: str) -> str:
    kept = "".join(_SOUND.get(letter, letter if letter.isdigit() else "") for letter in word)
    return re.sub(r"(\D)\1+", r"\1", kept)
