"""Word lists of the extractor, read once, and the patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from graph_loader.thai.ministries import full_names
from graph_loader.thai.word_lists import listed

_HERE = Path(__file__).parent
# What cannot begin a syllable: a word that ends before one of these is not the whole word.
WORD_END = "(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4ea-z])"

_Tree = dict[str, "_Tree"]


@cache
def words(name: str) -> tuple[str, ...]:
    """The entries of `<name>.txt`, without comments, in the order of the file."""
    return listed(_HERE / f"{name}.txt")


@cache
def ministries() -> tuple[str, ...]:
    """Full names, as the table of ministries has them, and other ways in which texts write them."""
    return (*full_names(), *words("ministries"))


def either(entries: Iterable[str]) -> str:
    """A pattern that takes the longest of the entries; a space in one may be missing or a break.

    Entries share their beginnings, so that a text is read once, not once an entry.
    """
    return _pattern(_tree(entries), first=True)


def branches(entries: Iterable[str]) -> str:
    """The same without a group around, one branch for each first letter: for use beside others."""
    tree = _tree(entries)
    return "|".join(_char(char, first=True) + _pattern(rest) for char, rest in sorted(tree.items()))


def _tree(entries: Iterable[str]) -> _Tree:
    tree: _Tree = {}
    for entry in entries:
        node = tree
        for char in entry:
            node = node.setdefault(char, {})
        node[""] = {}
    return tree


def _pattern(tree: _Tree, *, first: bool = False) -> str:
    ends = "" in tree
    branches = [
        _char(char, first=first) + _pattern(rest) for char, rest in sorted(tree.items()) if char
    ]
    if not branches:
        return ""
    whole = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{whole}?" if ends else whole


def _char(char: str, *, first: bool) -> str:
    return "[ \n]?" if char == " " and not first else re.escape(char)
