"""The house has one direction: who may import whom, read from the imports themselves."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Room → the rooms it may import; modules of graph_loader itself count as rooms.
MAY: dict[str, set[str]] = {
    "dates": set(),
    "errors": set(),
    "folders": set(),
    "rules": set(),
    "thai": {"dates"},
    "keys": {"thai"},
    "likeness": set(),
    "watching": set(),
    "saved_as": set(),
    "source_ids": {"thai"},
    "asof": set(),
    "facts": {"dates", "thai"},
    "statements": {"facts"},
    "graph": set(),
    "identity": {"facts", "statements", "keys", "thai"},
    "ground": {"graph", "identity", "statements"},
    "ground_rows": {"facts", "identity", "statements"},
    "store": {"errors", "watching"},
    "world": {"graph", "identity", "statements", "ground_rows", "store"},
    "derive": {
        "dates", "facts", "graph", "ground", "identity", "likeness", "statements", "thai", "world",
    },
    "read": {
        "dates", "errors", "facts", "folders", "saved_as", "source_ids", "statements", "thai",
        "watching",
    },
    "extract": {
        "dates", "errors", "facts", "folders", "saved_as", "source_ids", "statements", "thai",
        "watching",
    },
    "marker": {"errors", "rules", "store"},
    "reports": {"statements"},
}  # fmt: skip
# Rooms that put the others together: anything but the command line and the questions.
TOGETHER = {
    "load", "filling", "inputs", "news", "texts", "rebuild", "judge", "known_on", "known_whole",
    "find", "search", "about", "citations", "quotations", "exchange", "check", "elsewhere",
    "likelier",
}  # fmt: skip
SEES_QUERIES = {"cli", "api", "asking", "drawing", "who"}


def room_of(path: Path) -> str:
    """`graph_loader/derive/plan.py` → `derive`."""
    return path.relative_to(ROOT / "graph_loader").parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rooms_imported(path: Path) -> set[str]:
    """The rooms of graph_loader that a file imports."""
    own = (name.split(".") for name in imported(path) if name.startswith("graph_loader."))
    return {parts[1] for parts in own}


FILES = sorted((ROOT / "graph_loader").rglob("*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_room_imports_only_what_it_may(path: Path) -> None:
    room = room_of(path)
    seen = rooms_imported(path) - {room}
    if room in MAY:
        assert seen <= MAY[room]
    elif room in TOGETHER:
        assert not seen & SEES_QUERIES
    else:
        assert room in SEES_QUERIES | {"__init__"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_edge_sees_the_questions(path: Path) -> None:
    sees = any(name.split(".")[0] in ("queries", "visualize") for name in imported(path))
    assert not sees or room_of(path) in SEES_QUERIES


@pytest.mark.parametrize("engine", ["neo4j", "kglite"])
def test_one_room_for_each_database(engine: str) -> None:
    places = {"neo4j": "store/neo4j", "kglite": "store/embedded"}
    for path in FILES:
        if any(name.split(".")[0] == engine for name in imported(path)):
            assert places[engine] in path.as_posix()


@pytest.mark.parametrize("package", ["queries", "visualize"])
def test_questions_and_pages_know_no_database(package: str) -> None:
    for path in sorted((ROOT / package).rglob("*.py")):
        assert rooms_imported(path) <= {"asof", "dates", "thai"}


def test_questions_import_without_any_database() -> None:
    code = (
        "import sys; sys.modules['neo4j'] = sys.modules['kglite'] = None; "
        "import queries; assert queries.catalogue()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
