"""The forms in which `rolegraph extract` prints what texts state, some texts at once.

Imported before other processes start, so that they need not import the finders again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Final

from graph_loader.extract.documents import Raw
from graph_loader.extract.guide import guide_row
from graph_loader.extract.reader import read_raws

Write = Callable[[Sequence[Raw]], list[str]]
"""One text printed for each document, in their order."""


def _rows(raws: Sequence[Raw]) -> list[str]:
    encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
    return [encode(guide_row(*one)) for one in read_raws(raws, in_full=False)]


def _tables(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.table import table_lines

    return ["\n".join(table_lines(*one)) for one in read_raws(raws, in_full=False)]


def _records(raws: Sequence[Raw]) -> list[str]:
    from graph_loader.extract.record import record_text

    return [f"---\n{record_text(*one)}" for one in read_raws(raws)]


def explained(raws: Sequence[Raw]) -> list[str]:
    """The texts with what was taken marked in them."""
    from graph_loader.extract.marked import marked_text

    return [marked_text(*one, colour=False) for one in read_raws(raws)]


def coloured(raws: Sequence[Raw]) -> list[str]:
    """The same in colours."""
    from graph_loader.extract.marked import marked_text

    return [marked_text(*one, colour=True) for one in read_raws(raws)]


WRITERS: Final[dict[str, Write]] = {"jsonl": _rows, "table": _tables, "record": _records}
