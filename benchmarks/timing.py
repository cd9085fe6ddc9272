"""Seconds, shares and the table that they are printed in."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from statistics import median
from typing import Any, Final

PYTHON: Final = sys.executable


@dataclass(slots=True)
class Stopwatch:
    """Seconds by stage. A stage that runs inside another one is counted in both."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Counts the block under `name`."""
        begun = time.perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - begun

    def timed(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        """`work`, counted under `name` whenever it runs."""

        @wraps(work)
        def counted(*values: Any, **named: Any) -> Any:
            with self.stage(name):
                return work(*values, **named)

        return counted


@dataclass(slots=True)
class Clock:
    """Seconds of a block, by the clock and of this process's processor time."""

    seconds: float = 0.0
    own: float = 0.0


@contextmanager
def clocked() -> Iterator[Clock]:
    """Fills in the clock when the block ends."""
    clock = Clock()
    begun, own = time.perf_counter(), time.process_time()
    try:
        yield clock
    finally:
        clock.seconds, clock.own = time.perf_counter() - begun, time.process_time() - own


def process_seconds(*arguments: str) -> float:
    """How long a Python process with these arguments takes; CalledProcessError if it fails."""
    begun = time.perf_counter()
    subprocess.run([PYTHON, *arguments], check=True, capture_output=True)
    return time.perf_counter() - begun


def alternating(times: int, *commands: Sequence[str]) -> list[float]:
    """The median seconds of each command; they take turns, so that a busy spell hits all."""
    taken = [[process_seconds(*command) for command in commands] for _ in range(times)]
    return [median(one) for one in zip(*taken, strict=True)]


def line(label: str, *values: str) -> str:
    """One line of a report."""
    return f"  {label:<46}" + "".join(f"{value:>12}" for value in values)


def milliseconds(seconds: float) -> str:
    """`248 ms`."""
    return f"{seconds * 1000:.0f} ms"
