"""What did not run is told, and in CI a test or file that was skipped fails the run.

With pytest-xdist the tests run in workers: the one who decides is their controller. It sees each
worker's reports as its own; what a worker left out while collecting it is told at the end.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

LEFT_OUT: Final = "rolegraph_left_out"
"""How many tests a worker left out, in what it hands to the controller."""


class Omissions:
    """The plugin; `beside` is the folder that some tests compare with, `strict` says it is CI."""

    def __init__(self, beside: Path, *, strict: bool) -> None:
        self.beside = beside
        self.strict = strict
        self.left_out = 0
        self.skipped: list[str] = []

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Leave out what compares with ../shared where a clone stands alone."""
        if self.beside.exists():
            return
        needy = [item for item in items if "shared" in getattr(item, "fixturenames", ())]
        self.left_out = len(needy)
        config.hook.pytest_deselected(items=needy)
        items[:] = [item for item in items if item not in needy]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Remember a skipped test."""
        if report.skipped and not hasattr(report, "wasxfail"):
            self.skipped.append(report.nodeid)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Remember a file that was skipped as a whole."""
        if report.skipped:
            self.skipped.append(report.nodeid)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any, error: object | None) -> None:
        """A worker has ended; each collects all tests, so each tells the same number."""
        told = getattr(node, "workeroutput", {}).get(LEFT_OUT, 0)
        self.left_out = max(self.left_out, told)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Say in one line each what did not run."""
        if self.left_out:
            terminalreporter.write_line(
                f"left out: {self.left_out} tests that compare with {self.beside}, "
                "which is not here"
            )
        if self.skipped and self.strict:
            told = ", ".join(self.skipped)
            terminalreporter.write_line(f"skipped, which fails in CI: {told}")

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """In CI what was skipped makes a failed run."""
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output[LEFT_OUT] = self.left_out
        elif self.strict and self.skipped and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
