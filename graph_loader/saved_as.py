"""Files of other programs: as what their content has to be saved to be read here."""

from __future__ import annotations

from pathlib import Path
from typing import Final

_TEXT: Final = "save its text as .txt"
_SHEET: Final = "save its sheet as .csv"
_KINDS: Final = {
    **dict.fromkeys((".pdf", ".doc", ".docx", ".odt", ".rtf", ".htm", ".html", ".md"), _TEXT),
    **dict.fromkeys((".xls", ".xlsx", ".xlsm", ".ods"), _SHEET),
}


def advice(path: Path) -> str:
    """`: save its text as .txt`; empty for a kind that no text comes out of."""
    told = _KINDS.get(path.suffix.lower())
    return f": {told}" if told else ""
