"""Running the command line inside the test's own process, or in one of its own."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from graph_loader.cli.app import run

ROOT: Final = Path(__file__).parents[2]
PROGRAM: Final = (sys.executable, "-c", "from graph_loader.cli import main; main()")


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> Any:
        """What `--format json` printed."""
        import json

        return json.loads(self.out)


def rolegraph(*args: str) -> Ran:
    """A command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = run(list(args))
    return Ran(status, out.getvalue(), err.getvalue())


def environment(**more: str) -> dict[str, str]:
    """For a process of its own: this checkout, and no store named by the user's variables."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("NEO4J_", "ROLEGRAPH_"))}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def process(*args: str, stdin: bytes = b"", more: dict[str, str] | None = None) -> Ran:
    """A command in a process of its own; `more` are environment variables."""
    done = subprocess.run(
        [*PROGRAM, *args],
        input=stdin,
        capture_output=True,
        env=environment(**more or {}),
        timeout=60,
        check=False,
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
