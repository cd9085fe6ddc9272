"""A reading in the guide's form: one JSON object a document (../shared/extraction/GUIDE.md).

Beside the guide's fields each fact has `spans`, pairs of offsets in the text as it came, and
`paragraphs`, the numbers of the non-empty lines that they stand in, the title being 0.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from graph_loader.extract.reading import Reading, RoleFact, Spans
from graph_loader.extract.sitting_names import CABINET
from graph_loader.extract.text import Document


def guide_row(document: Document, reading: Reading) -> dict[str, Any]:
    """The object of one document."""
    return {
        "doc": document.name,
        "published": reading.published,
        "meetings": [
            {
                "body": _as_written(document, m.body),
                "number": m.number,
                "date": m.date,
                "chair": m.chair,
            }
            | _where(document, m.spans)
            for m in reading.meetings
        ],
        "roles": [_role(document, role) for role in reading.roles],
        "attendance": [
            {"person": a.person, "capacity": a.capacity} | _where(document, a.spans)
            for a in reading.attendance
        ],
        "abbreviations": [
            {"full": a.full, "short": a.short} | _where(document, a.spans)
            for a in reading.abbreviations
        ],
        "ex_officio": [
            {"holder_post": e.holder_post, "post": e.post, "org": e.org} | _where(document, e.spans)
            for e in reading.ex_officio
        ],
    }


def _as_written(document: Document, body: str) -> str:
    """The Cabinet (คณะรัฐมนตรี) has one name in the graph; here the longest that the text has."""
    return "ครม." if body == CABINET and CABINET not in document.clean else body


def _role(document: Document, role: RoleFact) -> dict[str, Any]:
    return {
        "person": role.person,
        "honorific": role.honorific,
        "post": role.post,
        "org": role.org,
        "status": role.status,
        "from": role.start,
        **_where(document, role.spans),
    }


def _where(document: Document, spans: Spans) -> dict[str, Any]:
    starts = document.paragraphs.starts
    paragraphs = {bisect_right(starts, start) for start, _ in spans}
    return {
        "spans": [document.raw_span(start, end) for start, end in spans],
        "paragraphs": [at - 1 for at in sorted(paragraphs) if at],
    }
