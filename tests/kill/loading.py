"""A load in a process of its own: `loading.py ADDRESS waiting|running FIRST LAST TOGETHER`; see
killing.py.

It loads the generated sources FIRST to LAST, TOGETHER statements to a transaction. Each line it
says is a marker of `halting.py` or `reported SOURCE`; `waiting`, it goes on after a marker when it
is told.
"""

from __future__ import annotations

import sys

from graph_loader.errors import RolegraphError
from graph_loader.load import Loader
from graph_loader.store.address import open_store
from graph_loader.store.embedded import journal
from tests.kill.halting import HaltingStore
from tests.kill.material import records

FOLDS = 200_000
"""Bytes of log: several checkpoints in a load."""


def main(address: str, mode: str, first: int, last: int, together: int) -> int:
    def tell(marker: str) -> None:
        print(marker, flush=True)
        if mode == "waiting":
            sys.stdin.readline()

    try:
        with HaltingStore(open_store(address, mode="write", create=True), tell, together) as store:
            for told in Loader(store).load(records()[first:last]):
                print(f"reported {told.source}", flush=True)
    except RolegraphError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    setattr(journal, "FOLD_AT", FOLDS)  # noqa: B010
    sys.exit(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:])))
