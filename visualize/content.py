"""All that a page's script is told, as plain JSON: the data, the stage, the table, the day."""

from __future__ import annotations

import re
from typing import Any

from graph_loader.dates.months import ENGLISH, THAI_LONG, THAI_SHORT
from visualize.container import filled
from visualize.data import data, told_day
from visualize.label import clean
from visualize.model import Days, Ground, Heap, Picture, Said
from visualize.stage import Cell, Drawn, Held, Ref, Stage, Table, When, Word
from visualize.style import DASHED, DOTTED, MIXED

_FOREVER = "9999"


def content(
    stage: Stage, ground: Ground, table: Table, title: Said, day: str, *, fixed: bool
) -> dict[str, Any]:
    """What `words.js` reads. `heading.span` is what the slider runs over, [] if over nothing."""
    picture = stage.picture
    span = [] if fixed else _span(picture, day)
    heading = {"day": day, "fixed": fixed, "span": span, "file": _file_name(title[0]),
               "listed": isinstance(stage, Drawn) and stage.listed}  # fmt: skip
    return {
        **data(picture, ground), **_staged(stage), "heading": heading, "months": months(),
        "focus": list(picture.focus), "aside": sorted(picture.aside),
        "table": _table(table, picture),
        "strokes": {"possible": DASHED, "acting": DOTTED, "both": MIXED},
    }  # fmt: skip


def _staged(stage: Stage) -> dict[str, Any]:
    if isinstance(stage, Drawn):
        heaps = {key: _heap(heap) for key, heap in sorted(stage.folds.heaps.items())}
        groups = dict(sorted(stage.folds.groups.items()))
        return {**filled(stage), "groups": groups, "heaps": heaps, "opened": sorted(stage.opened)}
    return {"sheets": {sheet.key: _sheet(sheet.name, sheet.up) for sheet in stage.sheets},
            "groups": {}, "heaps": {}, "opened": []}  # fmt: skip


def _heap(heap: Heap) -> dict[str, Any]:
    return {"kind": heap.kind, "name": [clean(text) for text in heap.name]}


def _sheet(name: Said, up: str) -> dict[str, Any]:
    return {"name": [clean(text) for text in name], "up": up}


def _span(picture: Picture, day: str) -> list[str]:
    """The first and the last day on which a tie begins, ends, or is or ceases to be sure."""
    ties = (tie.days for tie in picture.ties if tie.days)
    found = {bound for days in ties for bound in _bounds(days) if bound and bound < _FOREVER}
    found |= {day} if day else set()
    return [min(found), max(found)] if len(found) > 1 else []


def _bounds(days: Days) -> tuple[str | None, ...]:
    ends = (end for span in days.sure for end in span)
    return days.start_min, days.start_max, days.end_min, days.end_max, *ends


def months() -> dict[str, Any]:
    """`th`: short Thai names in order; `read`: any name, lower, without dots → 1 … 12."""
    tables = (THAI_SHORT, THAI_LONG, ENGLISH, [name[:3] for name in ENGLISH])
    read = {
        name.replace(".", "").lower(): number
        for table in tables
        for number, name in enumerate(table, start=1)
    }
    return {"th": THAI_SHORT, "read": read}


def _table(table: Table, picture: Picture) -> dict[str, Any]:
    """Things and ties by their place among all ids, as the script orders them."""
    keys = [*sorted(picture.things), *sorted(tie.id for tie in picture.ties)]
    places = {key: place for place, key in enumerate(keys)}
    rows = [[places.get(row.id), [_cell(cell, places) for cell in row.cells]] for row in table.rows]
    return {"names": table.names, "heads": table.heads, "rows": rows}


def _cell(cell: Cell, places: dict[str, int]) -> Any:
    match cell:
        case Ref(id=key, text=text):
            return {"ref": places[key], "text": clean(text)} if text else {"ref": places[key]}
        case When(iso=iso):
            return {"day": told_day(iso)} if iso else ""
        case Word(key=key):
            return {"word": key}
        case Held():
            return {"held": 1}
        case str():
            return clean(cell)
    return cell


def _file_name(title: str) -> str:
    """A title as a file's name: letters, digits and marks, at most 80."""
    return re.sub(r"[^\w\u0e00-\u0e7f]+", "-", clean(title))[:80].strip("-") or "page"
