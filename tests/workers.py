"""How pytest-xdist's workers share the tests (`make test`); without workers nothing changes.

A folder stays with one worker, so that what its tests share is made once. Tests that empty the
common Neo4j are one group wherever they lie: there is one server, and never two tests in it.
"""

from __future__ import annotations

import os
from typing import Final, NoReturn

import pytest

SERVER: Final = "neo4j"
FIRST: Final = (SERVER, "tests/scale", "tests/visualize", "tests/cli", "tests/wheel")
"""The longest groups: a long one that began last would be waited for alone."""


class Workers:
    """The plugin: names each test's group and puts the long groups first."""

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """In the same order on every worker, whatever tests were asked for."""
        if not hasattr(config, "workerinput"):
            return
        groups = {item: group(item) for item in items}
        for item, name in groups.items():
            item.add_marker(pytest.mark.xdist_group(name))
        items.sort(key=lambda item: _place(groups[item]))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Names a worker's test as pytest itself would: xdist adds `@group`."""
        if hasattr(report, "node"):
            report.nodeid = report.nodeid.rpartition("@")[0] or report.nodeid


def give_up(session: pytest.Session, reason: str) -> NoReturn:
    """Ends the run, all workers', with one line."""
    # What `pytest.exit` says on a worker its controller does not hear.
    session.shouldstop = reason
    pytest.exit(reason, returncode=3)


def group(item: pytest.Item) -> str:
    """`neo4j`, or the folder or file in tests/ that the test lies in."""
    if _wants_server(item):
        return SERVER
    return "/".join(item.nodeid.split("::")[0].split("/")[:2])


def _wants_server(item: pytest.Item) -> bool:
    if "neo4j_uri" in getattr(item, "fixturenames", ()):
        return True
    # A test of each kind of store asks for its server by the parameter's name.
    called = getattr(item, "callspec", None)
    if called is not None and SERVER in called.params.values():
        return True
    # With a server of the user's own, what would start another one fills that too.
    return "NEO4J_URI" in os.environ and "large" in getattr(item, "fixturenames", ())


def _place(name: str) -> int:
    return FIRST.index(name) if name in FIRST else len(FIRST)
