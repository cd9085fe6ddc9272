"""Short ways for the tests of this folder to read a text as a file of that name."""

from __future__ import annotations

from pathlib import Path

from graph_loader.read.problems import Unit
from graph_loader.read.units import read_units

SOURCE = "source: {name: A, published: 2020-05-13}\n"


def units(folder: Path, name: str, text: str | bytes, *, keep_text: bool = False) -> list[Unit]:
    """The units of one file."""
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read_units([str(file)], keep_text=keep_text))


def said(folder: Path, name: str, text: str | bytes) -> list[str]:
    """Every problem of one file in a line, without the folder."""
    found = units(folder, name, text)
    return [str(p).removeprefix(f"{folder}/{name}") for u in found for p in u.problems]


def labels(found: list[Unit]) -> list[tuple[str, bool]]:
    """What comes behind the file's name in each label, and whether the unit is good."""
    return [(Path(u.label).name, u.record is not None) for u in found]


def at_fault(found: list[Unit]) -> list[tuple[str, bool]]:
    """The same, and whether the problems of its file are the unit's own."""
    return [(Path(u.label).name, bool(u.problems)) for u in found]


def facts(unit: Unit) -> list[tuple[str, object, tuple[str, ...]]]:
    """Kind, content and places of each statement, in the order of their kinds and contents."""
    statements = unit.record.statements if unit.record else ()
    found = [(s.fact.KIND, s.fact.content(), s.at) for s in statements]
    return sorted(found, key=repr)
