"""The command line; the only room that sees all others."""

from graph_loader.cli.app import main

__all__ = ["main"]
