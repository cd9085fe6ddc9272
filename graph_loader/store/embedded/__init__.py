"""The embedded store; only this package knows its engine, kglite."""

from graph_loader.store.embedded.store import EmbeddedStore

__all__ = ["EmbeddedStore"]
