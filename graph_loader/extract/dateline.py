"""The day of the news item (วัน…ที่ D เดือน พ.ศ.), from the line that says only that."""

from __future__ import annotations

import re
from itertools import islice

from graph_loader.extract.days import days
from graph_loader.extract.text import Document

_LINE = re.compile(
    r"(?:วัน(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์) ?ที่ ?)?"
    r"\d{1,2}(?: ?/ ?\d{1,2} ?/ ?\d{4}| ?[ก-๙.]+ ?(?:พ\.ศ\. ?)?\d{4})"
)
_BEGINS = frozenset("ว0123456789 \x1f")
_FIRST_LINES = 12


def published(document: Document) -> str | None:
    """The day of the first line near the top that is a date and nothing else; ISO, or None."""
    text = document.clean
    lines = document.paragraphs
    for start, end in islice(zip(lines.starts, lines.ends, strict=True), _FIRST_LINES):
        if text[start] in _BEGINS and _LINE.fullmatch(text[start:end].strip()):
            found = next(days(text, start, end), None)
            if found:
                return found.iso
    return None
