"""What all tests share: a real Neo4j, an empty store of each kind, and no silent omissions."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import settings

from graph_loader.errors import StoreError
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.servers.credentials import credentials
from tests.servers.neo4j_server import NoServer, start
from tests.servers.wipe import wipe

SHARED: Final = Path(__file__).parents[2] / "shared"
CI: Final = os.environ.get("CI", "").lower() in {"1", "true", "yes"}

# The first example of a test pays for imports and caches; a deadline would punish it for that.
settings.register_profile("rolegraph", deadline=None)
settings.load_profile("rolegraph")

_left_out: list[str] = []
_skipped: list[str] = []


@pytest.fixture(scope="session")
def shared() -> Path:
    """The read-only folder beside the repository; tests that ask for it are left out without."""
    return SHARED


@pytest.fixture(scope="session")
def neo4j_uri() -> Iterator[str]:
    """A Neo4j that is empty or ours; the run ends with one line where none can be had."""
    try:
        with start() as server:
            Neo4jStore.open(
                server.uri, mode="write", create=True, credentials=credentials()
            ).close()
            yield server.uri
    except (NoServer, StoreError) as error:
        pytest.exit(str(error), returncode=3)


@pytest.fixture
def embedded_path(tmp_path: Path) -> Path:
    """Where an embedded store may be made; nothing is there yet."""
    return tmp_path / "rolegraph.graph"


@pytest.fixture
def embedded_store(embedded_path: Path) -> Iterator[EmbeddedStore]:
    """An empty embedded store, open for writing."""
    with EmbeddedStore.open(embedded_path, mode="write", create=True) as store:
        yield store


@pytest.fixture
def neo4j_store(neo4j_uri: str) -> Iterator[Neo4jStore]:
    """An empty Neo4j store, open for writing."""
    login = credentials()
    wipe(neo4j_uri, login)
    with Neo4jStore.open(neo4j_uri, mode="write", create=True, credentials=login) as store:
        yield store


@pytest.fixture(params=["embedded", "neo4j"])
def store(request: pytest.FixtureRequest) -> Store:
    """An empty store of each kind, open for writing."""
    opened: Store = request.getfixturevalue(f"{request.param}_store")
    return opened


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what compares with ../shared where a clone stands alone."""
    if SHARED.exists():
        return
    needy = [item for item in items if "shared" in getattr(item, "fixturenames", ())]
    _left_out.extend(item.nodeid for item in needy)
    config.hook.pytest_deselected(items=needy)
    items[:] = [item for item in items if item not in needy]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Remember what was skipped."""
    if report.skipped and not hasattr(report, "wasxfail"):
        _skipped.append(report.nodeid)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line each what did not run."""
    if _left_out:
        terminalreporter.write_line(
            f"left out: {len(_left_out)} tests that compare with {SHARED}, which is not here"
        )
    if _skipped and CI:
        terminalreporter.write_line(f"skipped, which fails in CI: {', '.join(_skipped)}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a skipped test is a failed run."""
    if CI and _skipped and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
