"""A reading as lines for a terminal: who, which post, how, since when."""

from __future__ import annotations

from graph_loader.extract.reading import Reading
from graph_loader.extract.text import Document

_BETWEEN = "  "


def table_lines(document: Document, reading: Reading) -> list[str]:
    """The document's name and day, then a line a role and a line a meeting."""
    lines = [f"{document.name}  {reading.published or ''}".rstrip()]
    lines += [_line("meeting", m.date, m.body, m.number, m.chair) for m in reading.meetings]
    for role in reading.roles:
        of_body = role.org if role.org and role.org not in role.post else None
        since = f"from {role.start}" if role.start else None
        lines.append(_line(role.status, role.person, role.post, of_body, since))
    return lines


def _line(*parts: str | None) -> str:
    return _BETWEEN + _BETWEEN.join(part for part in parts if part)
