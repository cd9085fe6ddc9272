"""YAML, JSON and JSON Lines → drafts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from graph_loader.read.decoding import decode
from graph_loader.read.draft import Draft, unreadable
from graph_loader.read.json_tree import json_data, json_marks, json_repeats
from graph_loader.read.problems import Problem, Refused

if TYPE_CHECKING:
    from graph_loader.read.yaml_tree import Tree

_EMPTY = "nothing in it: a record begins with 'source:'"


def yaml_drafts(file: str, data: bytes) -> Iterator[Draft]:
    """Each document of a YAML file is a record; a file that is no YAML gives one bad draft."""
    # Lines of JSON, most of them documents, need no reader of YAML.
    from graph_loader.read.yaml_tree import yaml_documents

    try:
        trees = yaml_documents(decode(data), file)
    except Refused as error:
        trees = []
        yield unreadable(file, error.problem(file))
    else:
        if not trees:
            yield unreadable(file, Problem(file, None, None, _EMPTY))
    for tree in trees:
        yield _of_tree(tree, tree.line if len(trees) > 1 else None)


def _of_tree(tree: Tree, line: int | None) -> Draft:
    marks = tree.marks
    return Draft(tree.file, line, tree.data, lambda: marks, tuple(tree.problems))


def json_drafts(file: str, data: bytes) -> Iterator[Draft]:
    """A JSON file is one record."""
    try:
        text = decode(data)
        if not text.strip():
            raise Refused(_EMPTY)
        yield _json_draft(file, text, None)
    except Refused as error:
        yield unreadable(file, error.problem(file))


def jsonl_drafts(file: str, lines: Iterable[bytes]) -> Iterator[Draft]:
    """Each line of a JSON Lines file is a record; documents among them are for the extractor."""
    for number, line in enumerate(lines, start=1):
        draft = _line_draft(file, line.rstrip(), number) if line.strip() else None
        if draft is not None and not is_document(draft.data):
            yield draft


def is_document(data: Any) -> bool:
    """A JSON line with `text` is a document of a collection, whatever else it has."""
    return isinstance(data, dict) and "text" in data


def _line_draft(file: str, line: bytes, number: int) -> Draft:
    try:
        return _json_draft(file, decode(line), number)
    except Refused as error:
        return unreadable(file, error.problem(file, number), line=number)


def _json_draft(file: str, text: str, line: int | None) -> Draft:
    """`line` is given where the text is one line of a file."""
    data, repeats = json_data(text)
    first = line or 1
    problems = json_repeats(text, file, first) if repeats else ()
    return Draft(file, line, data, partial(json_marks, text, first), problems)
