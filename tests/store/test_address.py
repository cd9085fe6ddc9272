"""Which store an address means, and what is imported for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from graph_loader.errors import InputError, StoreMissing, StoreUnreachable
from graph_loader.store.address import open_store, resolve
from graph_loader.store.protocol import Store
from tests.store.processes import ROOT


@pytest.mark.parametrize(
    ("address", "environment", "means"),
    [
        (None, {}, "rolegraph.graph"),
        (None, {"ROLEGRAPH_DB": "team.graph"}, "team.graph"),
        ("my.graph", {"ROLEGRAPH_DB": "team.graph"}, "my.graph"),
        ("neo4j", {"NEO4J_URI": "neo4j+s://x.example"}, "neo4j+s://x.example"),
        (None, {"ROLEGRAPH_DB": "neo4j", "NEO4J_URI": "bolt://x"}, "bolt://x"),
        ("bolt+ssc://x:7687", {}, "bolt+ssc://x:7687"),
        ("./neo4j", {}, "./neo4j"),
    ],
)
def test_resolve(address: str | None, environment: dict[str, str], means: str) -> None:
    assert resolve(address, environment) == means


@pytest.mark.parametrize(
    ("address", "wrong"), [("neo4j", "needs NEO4J_URI"), ("http://x:7474", "is no store")]
)
def test_resolve_says_what_would_be_right(address: str, wrong: str) -> None:
    with pytest.raises(InputError, match=wrong):
        resolve(address, {})


def test_a_path_opens_the_embedded_store(embedded_path: Path) -> None:
    with pytest.raises(StoreMissing):
        open_store(str(embedded_path), mode="read", environment={})
    with open_store(str(embedded_path), mode="write", create=True, environment={}) as store:
        assert store.address == str(embedded_path)
        assert store.rows("RETURN 1 AS one") == [{"one": 1}]


def test_the_word_neo4j_opens_the_one_in_the_environment(neo4j_store: Store) -> None:
    environment = {"NEO4J_URI": neo4j_store.address}
    with open_store("neo4j", mode="read", environment=environment) as store:
        assert store.rows("MATCH (s:Store) RETURN s.id AS id") == [{"id": "rolegraph"}]


def test_credentials_come_from_the_environment(neo4j_store: Store) -> None:
    environment = {"NEO4J_URI": neo4j_store.address, "NEO4J_DATABASE": "absent"}
    with pytest.raises(StoreUnreachable, match="absent"):
        open_store("neo4j", mode="read", environment=environment)


def test_an_embedded_store_never_imports_the_driver(embedded_path: Path) -> None:
    script = (
        "import sys; from graph_loader.store.address import open_store; "
        f"open_store({str(embedded_path)!r}, mode='write', create=True).close(); "
        "sys.exit(sorted({'neo4j', 'pandas', 'numpy', 'networkx', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.returncode) == ("[]\n", 1)
