"""Bytes of a file → text. Records are UTF-8; lists from a spreadsheet may be Windows-874 too."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from graph_loader.read.problems import Refused

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# One such letter alone may be the é of a Western text; Thai words have more.
_THAI = re.compile("[ก-๛]{2}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Decoded(NamedTuple):
    """A text, and the name of its encoding."""

    text: str
    encoding: str


def decode(data: bytes) -> str:
    """UTF-8, with or without a byte order mark; anything else is `Refused` with its name."""
    found = decode_any(data)
    if found.encoding == "UTF-8":
        return found.text
    raise Refused(f"the text is {found.encoding}: save it as UTF-8", line=_bad_line(data))


def decode_any(data: bytes) -> Decoded:
    """UTF-8, UTF-16 with its mark (Excel's 'Unicode text'), or Windows-874 / TIS-620.

    Windows-874 is believed only where it gives Thai words: almost any bytes can be read in it.
    """
    if data.startswith(_UTF16):
        return Decoded(_plain(_strictly(data, "utf-16")), "UTF-16")
    try:
        return Decoded(_plain(data.decode("utf-8-sig")), "UTF-8")
    except UnicodeDecodeError:
        return Decoded(_plain(_windows_874(data)), "Windows-874")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused(f"the text is no whole {encoding.upper()}: save it as UTF-8") from error


def _windows_874(data: bytes) -> str:
    try:
        text = data.decode("cp874")
    except UnicodeDecodeError:
        text = ""
    if _THAI.search(text):
        return text
    raise Refused("neither UTF-8 nor Windows-874 (Thai): save it as UTF-8", line=_bad_line(data))


def _bad_line(data: bytes) -> int:
    """The first line that is no UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return 1


def _plain(text: str) -> str:
    control = _CONTROL.search(text)
    if control is None:
        return text
    line = text.count("\n", 0, control.start()) + 1
    raise Refused(f"a control character (U+{ord(control[0]):04X}): take it out", line=line)
