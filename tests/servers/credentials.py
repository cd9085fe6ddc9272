"""Who the tests are to the Neo4j they use."""

from __future__ import annotations

import os

from graph_loader.store.neo4j import Credentials


def credentials() -> Credentials:
    """Neo4j's own environment variables; a server of the tests' own asks for none."""
    return Credentials(
        username=os.environ.get("NEO4J_USERNAME"),
        password=os.environ.get("NEO4J_PASSWORD"),
        database=os.environ.get("NEO4J_DATABASE"),
    )
