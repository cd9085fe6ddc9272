"""The number of a finding: made of what it is about, so that it means the same one tomorrow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from graph_loader.errors import InputError, NotFound
from graph_loader.statements import digest

LENGTH: Final = 6
"""Letters after the code; six tell some thousand findings of one code apart."""
_WRITTEN: Final = re.compile(r"([A-Za-z]\d\d)(?:-([0-9a-f]*))?|([0-9a-f]+)")


def number(code: str, concerns: Iterable[str], words: Iterable[str]) -> str:
    """`T01-3fa2c1…`: the code, and a digest of entities (in any order) and words."""
    return f"{code}-{digest(code, *sorted(concerns), '', *words)}"


def shortened(numbers: Sequence[str]) -> dict[str, str]:
    """Number → its shortest beginning that no other has, of at least LENGTH letters."""
    found: dict[str, str] = {}
    ordered = sorted(numbers)
    for at, whole in enumerate(ordered):
        beside = (*ordered[max(at - 1, 0) : at], *ordered[at + 1 : at + 2])
        size = len("T01-") + LENGTH
        while any(other != whole and other[:size] == whole[:size] for other in beside):
            size += 1
        found[whole] = whole[:size]
    return found


def code_of(written: str) -> str | None:
    """The code in a number as people write it; None where it has none."""
    match = _WRITTEN.fullmatch(written.strip())
    if match is None:
        raise InputError(f"'{written}' is no number of a finding; write one like T01-3fa2c1")
    return match[1].upper() if match[1] else None


def pick(written: str, numbers: Iterable[str]) -> str:
    """The one number that begins as written, with its code or without."""
    text = written.strip()
    code = code_of(text)
    start = text if code is None else code + text[len(code) :]
    fits = [n for n in numbers if n.startswith(start) or (code is None and n[4:].startswith(text))]
    if not fits:
        raise NotFound(f"no finding {written} is there; 'rolegraph check' lists them")
    if len(fits) > 1:
        some = ", ".join(sorted(fits)[:3])
        raise InputError(f"{written} fits {len(fits)} findings ({some} …): write more of it")
    return fits[0]
