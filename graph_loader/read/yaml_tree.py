"""YAML text → plain data of strings with the place of each part; nothing is ever constructed.

Composed by PyYAML without implicit types, so that `on`, `2563`, `1:20` and `2020-05-13` stay as
they were written; `~`, `null` and nothing are None. What YAML can do beyond that (object tags,
merge keys, aliases that grow or turn back on themselves) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from graph_loader.read.draft import Mark, Steps
from graph_loader.read.problems import Problem, Refused
from graph_loader.read.yaml_words import CORE_TAGS, NULLS, said

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# A record of a long Cabinet summary has some 2,000 nodes; ten aliases nested ten deep have 10^10.
MOST_NODES = 100_000
DEEPEST = 40
_ODD_INDENT = re.compile("^ *\u00a0", re.MULTILINE)
_TOO_DEEP = f"nested more than {DEEPEST} deep: no record is"


@dataclass(slots=True)
class Tree:
    """One document of a YAML text."""

    file: str
    line: int
    data: Any = None
    marks: dict[Steps, Mark] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def note(self, node: yaml.Node, message: str) -> None:
        """Add a problem at a node."""
        mark = node.start_mark
        self.problems.append(Problem(self.file, mark.line + 1, None, message, mark.column + 1))


def yaml_documents(text: str, file: str) -> list[Tree]:
    """Every document that is not empty; `Refused` if the text is no YAML."""
    return [_tree(node, file) for node in _nodes(text) if not _is_null(node)]


def _nodes(text: str) -> list[yaml.Node]:
    if odd := _ODD_INDENT.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        raise Refused("a no-break space (U+00A0) stands before the text: write plain spaces", line)
    try:
        _refuse_depth(text)
        return list(_composed(_LOADER(text)))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (mark.line + 1, mark.column + 1) if mark else (None, None)
        raise Refused(said(error), *place) from error
    except yaml.YAMLError as error:
        raise Refused(f"this is no YAML: {str(error).splitlines()[0]}") from error


def _refuse_depth(text: str) -> None:
    """The composer of libyaml is recursive: some 30,000 brackets would end Python itself."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise Refused(_TOO_DEEP, event.start_mark.line + 1 if event.start_mark else None)


def _composed(loader: Any) -> Iterator[yaml.Node]:
    while loader.check_node():
        yield loader.get_node()


def _tree(root: yaml.Node, file: str) -> Tree:
    tree = Tree(file, root.start_mark.line + 1)
    tree.marks[()] = _mark(root)
    try:
        tree.data = _plain(root, (), (), tree)
    except Refused as error:
        tree.problems.append(error.problem(file))
    return tree


def _plain(node: yaml.Node, steps: Steps, inside: tuple[int, ...], tree: Tree) -> Any:
    """`inside` holds the nodes around this one: an alias to one of them would never end."""
    _within_limits(node, inside, tree)
    if node.tag not in CORE_TAGS:
        tree.note(node, f"the tag {_tag(node)} is not read: leave it out")
    if isinstance(node, yaml.ScalarNode):
        return None if _is_null(node) else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_item(n, (*steps, i), inside, node, tree) for i, n in enumerate(node.value)]
    return _mapping(node, steps, inside, tree)


def _item(
    node: yaml.Node, steps: Steps, inside: tuple[int, ...], parent: yaml.Node, tree: Tree
) -> Any:
    tree.marks[steps] = _mark(node)
    return _plain(node, steps, (*inside, id(parent)), tree)


def _mapping(node: yaml.Node, steps: Steps, inside: tuple[int, ...], tree: Tree) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in node.value:
        name = _name(key, tree)
        if name in found:
            first = tree.marks[*steps, name].line
            tree.note(key, f"'{name}' stands here twice (first in line {first}): keep one")
        elif name is not None:
            tree.marks[*steps, name] = _mark(key)
            found[name] = _plain(value, (*steps, name), (*inside, id(node)), tree)
    return found


def _name(key: yaml.Node, tree: Tree) -> str | None:
    if not isinstance(key, yaml.ScalarNode) or _is_null(key):
        tree.note(key, "a field's name is expected before the colon")
        return None
    if key.value == "<<":
        tree.note(key, "merge keys (<<) are not read: write the fields out")
        return None
    return str(key.value)


def _within_limits(node: yaml.Node, inside: tuple[int, ...], tree: Tree) -> None:
    line = node.start_mark.line + 1
    if id(node) in inside:
        raise Refused("an alias (*) points to what it stands in: write it out", line)
    if len(inside) > DEEPEST:
        raise Refused(_TOO_DEEP, line)
    if len(tree.marks) > MOST_NODES:
        raise Refused(f"more than {MOST_NODES:,} parts, aliases (*) written out: split it", line)


def _mark(node: yaml.Node) -> Mark:
    return Mark(node.start_mark.line + 1, node.start_mark.column + 1)


def _is_null(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in NULLS


def _tag(node: yaml.Node) -> str:
    return str(node.tag).replace("tag:yaml.org,2002:", "!!")
