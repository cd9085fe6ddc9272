"""A reading in the guide's form: one JSON object a document (../shared/extraction/GUIDE.md)."""

from __future__ import annotations

from typing import Any

from graph_loader.extract.reading import Reading


def guide_row(name: str, reading: Reading) -> dict[str, Any]:
    """The object of one document; `name` goes into `doc`."""
    return {
        "doc": name,
        "published": reading.published,
        "meetings": [
            {"body": m.body, "number": m.number, "date": m.date, "chair": m.chair}
            for m in reading.meetings
        ],
        "roles": [
            {
                "person": role.person,
                "honorific": role.honorific,
                "post": role.post,
                "org": role.org,
                "status": role.status,
                "from": role.start,
            }
            for role in reading.roles
        ],
        "attendance": [{"person": a.person, "capacity": a.capacity} for a in reading.attendance],
        "abbreviations": [{"full": a.full, "short": a.short} for a in reading.abbreviations],
        "ex_officio": [
            {"holder_post": e.holder_post, "post": e.post, "org": e.org} for e in reading.ex_officio
        ],
    }
