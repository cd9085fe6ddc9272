"""The Neo4j store; only this package knows the driver."""

from graph_loader.store.neo4j.driver import Credentials
from graph_loader.store.neo4j.store import Neo4jStore

__all__ = ["Credentials", "Neo4jStore"]
