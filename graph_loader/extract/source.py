"""What a document is: its title, its address, who published it (แหล่งที่มา)."""

from __future__ import annotations

import re

from graph_loader.extract.reading import Reading
from graph_loader.extract.text import Document
from graph_loader.statements import Source, SourceKind

_SITE = re.compile(r"^\s*รัฐบาลไทย ?- ?ข่าวทำเนียบรัฐบาล ?- ?")
_ORIGIN = re.compile(r"ที่มา ?: ?(https?://\S+)")
_GOVERNMENT = re.compile(r"https?://(?:[\w-]+\.)*(?:go|or|mi)\.th(?:/|$)", re.IGNORECASE)
_ROYAL_COMMAND = re.compile(
    "พระบรมราชโองการ(?:โปรดเกล้าโปรดกระหม่อม|โปรดเกล้าฯ)? ?ให้ประกาศว่า.{80,}?ประกาศ ณ วันที่", re.DOTALL
)


def source_of(document: Document, reading: Reading) -> Source:
    """The source that the document is; its id comes from its address, else its name.

    An address is what the input gave, else the last 'ที่มา : …' of the text. What stands at a
    government's address is a release, or the gazette where it prints a royal command whole, to its
    day (พระบรมราชโองการ … ให้ประกาศว่า … ประกาศ ณ วันที่); of all others the kind is not known.
    """
    from graph_loader.source_ids import source_id

    found = _ORIGIN.findall(document.clean)
    address = document.url or (found[-1] if found else None)
    kind: SourceKind = "other"
    if address and _GOVERNMENT.match(address):
        kind = "gazette" if _ROYAL_COMMAND.search(document.clean) else "release"
    name = _title(document)
    published = document.published or reading.published
    return Source(source_id(address, name), name, kind, address=address, published=published)


def _title(document: Document) -> str:
    first = document.paragraphs[0] if document.paragraphs else None
    line = document.clean[first.start : first.end] if first else ""
    title = document.title or _SITE.sub("", line)
    return title.strip() or document.name
