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
_FIRST_LINES = 12


def published(document: Document) -> str | None:
    """The day of the first line near the top that is a date and nothing else; ISO, or None."""
    text = document.clean
    for paragraph in islice(document.paragraphs, _FIRST_LINES):
        line = text[paragraph.start : paragraph.end].strip()
        if _LINE.fullmatch(line):
            found = next(days(text, paragraph.start, paragraph.end), None)
            if found:
                return found.iso
    return None
