"""Loads the records into the store of its argument and says what it is at, line by line.

`WRITING`: the first write of a transaction has been made and the rest has not; the process waits
a moment there. `LOADED ID`: a source is reported.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TypeVar

import graph_loader.load
from graph_loader.load import Loader
from graph_loader.store.address import open_store
from graph_loader.store.protocol import Parameters, Row, Transaction
from tests.kill.records import records

T = TypeVar("T")
PAUSE = 0.08


class Told:
    """A transaction that says when it has begun to write."""

    def __init__(self, transaction: Transaction) -> None:
        self.transaction = transaction
        self.begun = False

    def run(self, query: str, parameters: Parameters | None = None) -> list[Row]:
        rows = self.transaction.run(query, parameters)
        if not self.begun and ("MERGE" in query or "DELETE" in query):
            self.begun = True
            print("WRITING", flush=True)
            time.sleep(PAUSE)
        return rows


def main(address: str) -> None:
    """Loads with a transaction every few sources."""
    graph_loader.load.STATEMENTS_A_TRANSACTION = 12
    with open_store(address, mode="write", create=True) as store:
        write = store.write

        def told(work: Callable[[Transaction], T]) -> T:
            return write(lambda transaction: work(Told(transaction)))

        store.write = told  # type: ignore[method-assign]
        for report in Loader(store).load(records()):
            print(f"LOADED {report.source}", flush=True)
    print("DONE", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
