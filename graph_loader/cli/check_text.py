"""A finding for the eye: a block of lines, since sentences fit no column."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from typing import Any

from graph_loader.cli.cells import short_source, width
from graph_loader.cli.layout import WIDTH

_INDENT = "  "


def told(row: Mapping[str, Any]) -> str:
    """Number, severity and name; both sentences; what to do; the sources."""
    accepted = f"  (accepted: judgement {row['accepted']})" if row["accepted"] else ""
    head = f"{row['number']}  {row['severity']}  {row['name']}{accepted}"
    lines = [*_wrapped(row["en"]), *_wrapped(row["th"])]
    lines += [f"$ {command}" for command in row["do"]]
    if row["sources"]:
        lines += _wrapped(_sources(row))
    return "\n".join([head, *(f"{_INDENT}{line}" for line in lines), ""])


def _sources(row: Mapping[str, Any]) -> str:
    more = row["n_sources"] - len(row["sources"])
    names = ", ".join(map(short_source, row["sources"]))
    return f"sources: {names}{f' +{more}' if more > 0 else ''}"


def _wrapped(text: str) -> list[str]:
    """Broken at spaces only, so that a name or an id is never cut."""
    space = shutil.get_terminal_size((WIDTH, 24)).columns - len(_INDENT)
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip() if lines[-1] else word
        if lines[-1] and width(longer) > space:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
