"""The one node that marks a store as ours: the rules it was derived with, and a serial number
that every write raises, so that a long load notices another writer's commit.
"""

from __future__ import annotations

from typing import NamedTuple

from graph_loader.errors import RulesChanged
from graph_loader.rules import RULES
from graph_loader.store.protocol import Store, Transaction

_ID = "rolegraph"
_READ = "MATCH (s:Store {id: 'rolegraph'}) RETURN s.rules AS rules, s.serial AS serial"
_WRITE = (
    "MERGE (s:Store {id: 'rolegraph'}) "
    "SET s.name = 'rolegraph', s.rules = $rules, s.serial = $serial"
)


class Marker(NamedTuple):
    """`rules` None and `serial` 0: nothing was written yet."""

    rules: str | None
    serial: int


def is_written(store: Store) -> bool:
    """Whether anything was ever committed, which is done only after the schema was set up."""
    return any(row["serial"] for row in store.rows(_READ))


def read_marker(transaction: Transaction, *, any_rules: bool = False) -> Marker:
    """The store's marker. Raises RulesChanged where other rules derived it."""
    row = next(iter(transaction.run(_READ)), {"rules": None, "serial": None})
    if row["rules"] not in (None, RULES) and not any_rules:
        raise RulesChanged(
            f"this store was derived under rules {row['rules']}, this version has rules {RULES}: "
            "run 'rolegraph rebuild' first"
        )
    return Marker(row["rules"], row["serial"] or 0)


def write_marker(transaction: Transaction, marker: Marker) -> Marker:
    """Raises the serial number; the rules are these."""
    new = Marker(RULES, marker.serial + 1)
    transaction.run(_WRITE, {"rules": new.rules, "serial": new.serial})
    return new


def first_marker() -> tuple[Marker, dict[str, object]]:
    """The marker of a store that was written once, and the row of its node."""
    first = Marker(RULES, 1)
    return first, {"id": _ID, "name": _ID, "rules": first.rules, "serial": first.serial}
