"""Neo4j from Maven's jars on the machine's own Java: ready in 4–7 seconds."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from tests.servers.cache import CACHE, NotHere, kept

HERE: Final = Path(__file__).parent
JAVA: Final = range(17, 22)  # what Neo4j 5.26 is released for
# A test graph is small; the defaults take a quarter and a half of the machine.
MEMORY: Final = ("-Xms256m", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


def java_version() -> int:
    """The major version of `java` on the path; 0 where there is none."""
    if not shutil.which("java"):
        return 0
    told = subprocess.run(["java", "-version"], capture_output=True, text=True, check=False)
    found = re.search(r'version "(\d+)', told.stderr)
    return int(found[1]) if found else 0


def command(data: Path, port: int) -> list[str]:
    """The command line of a server over `data`; fetches the jars the first time.

    Raises NotHere where Java or Maven are missing or too old, CalledProcessError where Maven
    cannot fetch.
    """
    if java_version() not in JAVA:
        raise NotHere("no Java 17 to 21")
    if not shutil.which("mvn"):
        raise NotHere("no Maven")
    jars = kept(CACHE / f"jars-{_version()}", _fetch)
    classpath = str(jars / "*")
    return ["java", *MEMORY, "-cp", classpath, str(HERE / "Server.java"), str(data), str(port)]


def _version() -> str:
    pom = (HERE / "pom.xml").read_text(encoding="utf-8")
    found = re.search(r"<neo4j.version>([^<]+)<", pom)
    return found[1] if found else "unknown"


def _fetch(folder: Path) -> None:
    goal = ["dependency:copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={folder}"]
    subprocess.run(
        ["mvn", "--quiet", "--batch-mode", "--file", str(HERE / "pom.xml"), *goal],
        check=True,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "MAVEN_OPTS": ""},
    )
