"""The command line as a process, without its being installed."""

from __future__ import annotations

from typing import Final

ROLEGRAPH: Final = ("-c", "from graph_loader.cli import main; main()")


def rolegraph(address: str, *arguments: str) -> tuple[str, ...]:
    """Arguments of a Python that runs `rolegraph --db ADDRESS …`."""
    return (*ROLEGRAPH, "--db", address, *arguments)
