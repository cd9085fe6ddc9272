"""Whom a lone given name was taken for, and who else is called so: a page shows only one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph_loader.find import Match, entities
from graph_loader.store.protocol import Store

_MOST = 3
_FULLER = """
MATCH (p:Person) WHERE p.name STARTS WITH $begins
OPTIONAL MATCH (p)-[:HOLDS]->(t:Tenure)
RETURN p.name AS name, count(t) AS terms ORDER BY terms DESC, name LIMIT $most
"""


def lone_names(store: Store, ids: Iterable[str]) -> Iterator[tuple[Match, list[str]]]:
    """Persons among `ids` of whom no surname is known, each with the fullest-told full names that
    begin with theirs; none where there is no such name.
    """
    persons = [key for key in ids if key.startswith("person-")]
    for person in entities(store, persons) if persons else ():
        if " " in person.name:
            continue
        asked = {"begins": f"{person.name} ", "most": _MOST}
        if names := [row["name"] for row in store.rows(_FULLER, asked)]:
            yield person, names
