"""The sounds of a word in Thai letters (อ่านออกเสียง), letter by letter.

No dictionary: which syllable an unmarked consonant belongs to stays open, so both readings are
allowed for (`last`, `weak`). Vowels of several letters are one sound, put where they are read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from graph_loader.thai.sounds import Sound, sound, unread
from graph_loader.thai.text import tidy

_INITIALS: Final[dict[str, str]] = {
    letter: sound
    for sound, letters in {
        "k": "ก", "kh": "ขฃคฅฆ", "ng": "ง", "c": "จ", "ch": "ฉชฌ", "s": "ซศษส",
        "y": "ญย", "d": "ฎด", "t": "ฏต", "th": "ฐฑฒถทธ", "n": "ณน", "b": "บ", "p": "ป",
        "ph": "ผพภ", "f": "ฝฟ", "m": "ม", "r": "ร", "l": "ลฬ", "w": "ว", "h": "หฮ", "'": "อ",
    }.items()
    for letter in letters
}  # fmt: skip
_AM = "\ue00d"
_INITIALS[_AM] = "m"
_C = f"[{''.join(_INITIALS)}]"

# Vowels of several letters → a private letter each, which stands behind the consonants.
_VOWELS: Final[dict[str, tuple[str, str]]] = {
    "\ue000": ("ia", "เ-ีย"), "\ue001": ("uea", "เ-ือ"), "\ue002": ("ao", "เ-า"),
    "\ue003": ("oe", "เ-อ"), "\ue004": ("e", "เ"), "\ue005": ("ae", "แ"), "\ue006": ("o", "โ"),
    "\ue007": ("ai", "ไ"), "\ue008": ("ua", "ัว"), "\ue009": ("aai", "าย"),
    "\ue00e": ("aao", "าว"),
    "ะ": ("a", "ะ"), "ั": ("a", "ั"), "า": ("aa", "า"), "ิ": ("i", "ิ"), "ี": ("ii", "ี"),
    "ึ": ("ue", "ึ"), "ื": ("ue", "ื"), "ุ": ("u", "ุ"), "ู": ("uu", "ู"), "ๅ": ("aa", "ๅ"),
    "\ue00a": ("a", "รร"), "\ue00b": ("o", "อ"), "\ue00c": ("i", "ฤ"),
}  # fmt: skip
_CLUSTER = rf"([หสถขฉผ][งนมยรลว]|[กขค]ว|{_C}[รล]?)"
_STEPS: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        ("[^ก-ฮะ-ู์เ-ไๅ]", ""),
        ("ำ", "า\ue00d"),
        ("อยู", "ยู"),
        (rf"ห(?=ง[ศษส]|ว(?!อ){_C}(?![ะัาิีึืุู]))", "ฮ"),
        ("(?<![นั])ทร(?=ง)|ทร(?=ัพ|าย)", "ซ"),
        (rf"เ{_CLUSTER}ียะ?", "\\1\ue000"),
        (rf"เ{_CLUSTER}ือะ?", "\\1\ue001"),
        (rf"เ{_CLUSTER}าะ", "\\1\ue00b"),
        (rf"เ{_CLUSTER}า", "\\1\ue002"),
        (rf"เ({_C}[รล]?)อ(?![ะัาิีึืุู])", "\\1\ue003"),
        (rf"เ{_CLUSTER}[ิื]", "\\1\ue003"),
        (rf"เ({_C}[รล]?)ย(?!{_C}?[ะัาิีึืุู\ue000-\ue00c])", "\\1\ue003ย"),
        (rf"เ({_C}[รล](?={_C})|{_C})ะ?", "\\1\ue004"),
        (rf"แ({_C}[รล](?={_C})|{_C})ะ?", "\\1\ue005"),
        (rf"โ({_C}[รล](?={_C})|{_C})ะ?", "\\1\ue006"),
        (rf"[ไใ]({_C}[รล](?!{_C}*[ะัาิีึืุู])|{_C})ย?(?![ะัาิีึืุู])", "\\1\ue007"),
        (rf"[ไใ]({_C}[รล]?)", "\\1\ue007"),
        ("ัวะ?", "\ue008"),
        ("ัย", "\ue007"),
        (r"าย(?![ะัาิีึืุู\ue000-\ue00c])", "\ue009"),
        ("าว$", "\ue00e"),
        (rf"({_C})รร(?={_C})", "\\1\ue00aน\u0324"),
        (rf"({_C})รร", "\\1\ue00aน"),
        ("ฤๅ?", "ร\ue00c"),
        (rf"({_C})อ(?![ะัาิีึืุู\ue000-\ue00c์])", "\\1\ue00b"),
    )
)
_UNIT = re.compile(rf"(?P<silent>{_C}[ิุ]?์)|(?P<c>{_C})(?P<weak>\u0324?)|(?P<v>[{''.join(_VOWELS)}])")


@lru_cache(maxsize=1 << 15)
def thai_sounds(word: str) -> tuple[Sound, ...]:
    """The sounds of one word; what is no Thai letter is left out."""
    text = tidy(word)
    for pattern, by in _STEPS:
        text = pattern.sub(by, text)
    sounds: list[Sound] = []
    for found in _UNIT.finditer(text):
        sounds.append(_sound(found, text, at_start=not sounds))
    return _with_weak_ends(sounds)


def _sound(found: re.Match[str], text: str, *, at_start: bool) -> Sound:
    if found["silent"]:
        letters = found["silent"]
        return sound("consonant", _INITIALS[letters[0]], letters, silent=True, last=True)
    if found["v"]:
        name, written = _VOWELS[found["v"]]
        return sound("vowel", name, written)
    letter, after = found["c"], text[found.end() : found.end() + 1]
    return sound(
        "consonant",
        _INITIALS[letter],
        letter.replace(_AM, "ำ"),
        last=not at_start and after not in _VOWELS,
        weak=bool(found["weak"]) or letter == "อ" or (letter == "ห" and after in tuple("งนมยรลว")),
    )


def _with_weak_ends(sounds: list[Sound]) -> tuple[Sound, ...]:
    """Marks what is read as nothing: the ท of จันทร์, ends as in ชาติ and เพชร, the ท of สิทธิ
    and the ษ of เศรษฐ, which only double the sound behind them.
    """
    for index in range(1, len(sounds)):
        one, two, after = sounds[index - 1], sounds[index], sounds[index + 1 :]
        if one.last and not one.silent and _both_silent(two, after):
            sounds[index] = unread(two, silent=True)
        elif _unread_end(one, two, after) or _unread_r(one, two):
            sounds[index] = unread(two)
        before = index - 1 if not sounds[index - 1].weak else index - 2
        if before >= 0 and _doubles(sounds[before], sounds[index]):
            sounds[before] = unread(sounds[before])
    return tuple(sounds)


def _both_silent(sound: Sound, after: list[Sound]) -> bool:
    return bool(after) and sound.written + after[0].written in _BOTH_SILENT


def _unread_end(one: Sound, two: Sound, after: list[Sound]) -> bool:
    """The vowel of ชาติ, เหตุ, พุฒิ and ภูมิ."""
    return two.written in "ิุ" and one.written in "ตทธฒฐม" and all(s.silent for s in after)


def _unread_r(one: Sound, two: Sound) -> bool:
    """ร behind ศ or ส (ศรี), behind a consonant that closes its syllable (นิมิตร, เพชร) and
    behind the vowel of เกียรติ.
    """
    closing = two.last and one.last and one.written in "ตทชก"
    return two.written == "ร" and (one.name == "s" or closing or (one.name == "ia" and two.last))


def _doubles(one: Sound, two: Sound) -> bool:
    """Whether a closing consonant is of one sound with the one that begins the next syllable."""
    if not one.last or two.kind != "consonant" or two.silent or two.weak:
        return False
    return one.name == two.name or {one.name, two.name} <= _STOPS


_BOTH_SILENT: Final = frozenset(["ทร์", "ตร์", "ดร์", "ธร์", "ทน์", "ธน์", "ตน์", "ษณ์", "ษม์"])
"""Two letters under one การันต์, where a consonant before them closes the syllable."""

_STOPS: Final = frozenset(("t", "th", "d", "s", "c", "ch"))
