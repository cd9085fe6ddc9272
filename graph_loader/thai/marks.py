"""The order and choice of Thai vowel and tone marks: one spelling for what looks the same.

Keyboards, PDF readers and old fonts leave several code sequences for one visible syllable
(น้ำ is stored in four ways in the news corpus); Unicode normalisation folds none of them,
and NFKC even takes the vowel ำ (U+0E33) apart.
"""

from __future__ import annotations

import re

_TONES = "\u0e48-\u0e4b"  # mai ek … mai chattawa
_ABOVE_BELOW = "\u0e31\u0e34-\u0e3a\u0e47"  # ั ิ ี ึ ื ุ ู ฺ ็

# Glyph variants of Thai Windows fonts, left in texts that were copied from PDF files.
_OLD_FONTS = dict(
    zip(
        range(0xF700, 0xF71B),
        "\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b"
        "\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a",
        strict=True,
    )
)

_STEPS = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        ("\u0e40\u0e40", "\u0e41"),  # เ twice → แ
        (f"([{_TONES}\u0e4c]+)([{_ABOVE_BELOW}]+)", r"\2\1"),  # vowel before tone or karan
        (f"([{_TONES}{_ABOVE_BELOW}\u0e4c])\\1+", r"\1"),  # a mark typed twice
        (f"\u0e4d([{_TONES}]?)\u0e32", "\\1\u0e33"),  # ํ (tone) า → (tone) ำ
        (f"\u0e33([{_TONES}])", "\\1\u0e33"),  # ำ before its tone
    )
)


# Whatever a step or the old fonts could change holds one of these, and hardly any name does.
_DISORDER = re.compile(
    f"[\u0e33\u0e40\u0e4d\uf700-\uf71a{_TONES}{_ABOVE_BELOW}\u0e4c]"
    f"(?:[{_ABOVE_BELOW}]|(?<=[\u0e33{_TONES}\u0e4c])[{_TONES}\u0e4c]|(?<=\u0e40)\u0e40"
    "|(?<=[\u0e4d\uf700-\uf71a]))"
)


def in_order(text: str) -> bool:
    """Whether `ordered` has nothing to do; sometimes False for a text that it would not change."""
    return _DISORDER.search(text) is None


def ordered(text: str) -> str:
    """`text` with the marks of each Thai syllable in one order; applying it again changes nothing.

    ํ + า becomes ำ, เเ becomes แ, a tone stands after its vowel, doubled marks become one.
    """
    if in_order(text):
        return text
    fixed = text.translate(_OLD_FONTS)
    # each pass only sorts, shortens or joins, so this ends; most texts need one pass
    while (again := _once(fixed)) != fixed:
        fixed = again
    return fixed


def _once(text: str) -> str:
    for pattern, by in _STEPS:
        text = pattern.sub(by, text)
    return text
