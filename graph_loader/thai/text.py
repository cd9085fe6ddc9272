"""Two forms of a text: `tidy` to show and to read on, `normal` to compare with."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from graph_loader.thai.marks import in_order, ordered

THAI_DIGITS = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
# spaces, dots, ฯ and quotation marks: what a short form or a quotation adds to a name
_DROPPED = re.compile("[\\s.\u0e2f\"'`\u00b4\u2018-\u201f\u2032\u2033\u00ab\u00bb]")
# ASCII and Thai without digits and ํ: of these NFC and NFKC move only marks that are out of order.
_PLAIN = re.compile("[\t\n -~\u0e01-\u0e3a\u0e3f-\u0e4c\u0e4e\u0e4f]*")


def tidy(text: str) -> str:
    """`text` as it should have been typed: NFC, marks in order, single spaces, nothing invisible.

    No-break and other wide spaces are spaces; letters, digits, case and quotes stay.
    """
    if _PLAIN.fullmatch(text) and in_order(text):
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    # marks moved next to each other have a canonical order of their own
    return " ".join(unicodedata.normalize("NFC", ordered(composed)).split())


@lru_cache(maxsize=1 << 16)
def normal(text: str) -> str:
    """The comparison key of a name: equal for every way of typing the same name.

    Folded: compatibility forms (NFKC), mark order, Thai digits, case, kinds of dash; left out:
    spaces, dots, ฯ, quotation marks and what is invisible. Not folded: other words, plurals,
    romanisations. A key is for comparing only; applying `normal` to it changes nothing.
    """
    if _PLAIN.fullmatch(text):
        key = _DROPPED.sub("", text)
        if in_order(key):
            return key.lower()
    key = _pass(text)
    # casefold and NFKC can each undo the other's work on a few letters; two passes settle them
    while (again := _pass(key)) != key:
        key = again
    return key


def _pass(text: str) -> str:
    composed = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    folded = _DASHES.sub("-", composed.translate(THAI_DIGITS))
    return ordered(_DROPPED.sub("", folded))
