"""Starting `loading.py`, and killing it with SIGKILL where it is to be killed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from tests.kill.material import SOURCES

ROOT: Final = Path(__file__).parents[2]
LOADING: Final = (sys.executable, "-m", "tests.kill.loading")
SMALL: Final = 25
"""Statements a transaction: three sources."""
WHOLE: Final = 100_000
"""More than there are: the first load fills the store with all sources."""
Mode = Literal["waiting", "running"]


@dataclass(frozen=True, slots=True)
class Moment:
    """Kill at the nth time that a marker is told, or so many seconds after having gone on there.

    However long that is, the load does not come past its next marker.
    """

    marker: str
    nth: int = 1
    after: float | None = None

    @property
    def amid(self) -> bool:
        """Surely between the first write of a transaction and its commit."""
        return self.after is None and self.marker.startswith("writ")


@dataclass(frozen=True, slots=True)
class Ended:
    """What a load said until it ended: the sources it reported, and its last marker."""

    reported: frozenset[str]
    last: str
    status: int


@contextmanager
def loading(
    address: str,
    mode: Mode = "waiting",
    first: int = 0,
    last: int = SOURCES,
    together: int = SMALL,
) -> Iterator[subprocess.Popen[str]]:
    """A load that has started; killed at the latest after the block."""
    child = subprocess.Popen(
        [*LOADING, address, mode, str(first), str(last), str(together)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def until(child: subprocess.Popen[str], marker: str, nth: int = 1) -> list[str]:
    """Lets a load go on to the nth of a marker, where it waits; the lines until then."""
    said: list[str] = []
    while line := _line(child):
        said.append(line)
        if line == marker:
            nth -= 1
        if nth == 0:
            return said
        go_on(child, line)
    return said


def go_on(child: subprocess.Popen[str], line: str) -> None:
    """Answers a marker."""
    if child.stdin and not line.startswith("reported"):
        child.stdin.write("\n")
        child.stdin.flush()


def kill_at(address: str, moment: Moment, together: int = SMALL) -> Ended:
    """One load, killed at a moment; what it said by then."""
    with loading(address, together=together) as child:
        said = until(child, moment.marker, moment.nth)
        if moment.after is not None:
            go_on(child, moment.marker)
            time.sleep(moment.after)
        child.kill()
        rest, _ = child.communicate()
        return _ended([*said, *rest.splitlines()], child.returncode)


def finish(address: str, together: int = SMALL) -> Ended:
    """The same load, undisturbed."""
    with loading(address, "running", together=together) as child:
        said, errors = child.communicate()
        if child.returncode:
            raise RuntimeError(errors)
        return _ended(said.splitlines(), child.returncode)


def _line(child: subprocess.Popen[str]) -> str:
    return child.stdout.readline().rstrip("\n") if child.stdout else ""


def _ended(said: list[str], status: int) -> Ended:
    reported = frozenset(x.removeprefix("reported ") for x in said if x.startswith("reported "))
    markers = [line for line in said if not line.startswith("reported ")]
    return Ended(reported, markers[-1] if markers else "", status)
