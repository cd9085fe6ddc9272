"""A writer in a process of its own: `writer.py ADDRESS`; its parent kills it.

It commits one person, says so, writes another without committing, says so, and waits.
"""

from __future__ import annotations

import sys

from graph_loader.store.address import open_store
from graph_loader.store.protocol import Transaction


def main(address: str) -> None:
    store = open_store(address, mode="write", create=True)
    store.write(lambda transaction: transaction.run("CREATE (:Person {id: 'committed'})"))
    store.write(_never_ends)


def _never_ends(transaction: Transaction) -> None:
    transaction.run("CREATE (:Person {id: 'uncommitted'})")
    sys.stdout.write("writing\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1])
