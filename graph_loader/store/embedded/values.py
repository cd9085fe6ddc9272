"""kglite's values as the protocol has them: the same for both stores."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain
from operator import itemgetter
from typing import Any, Final

from graph_loader.store.protocol import Row

# kglite tells of every node a title and a type that nobody stored.
_INVENTED: Final = frozenset({"title", "type"})
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
_OR_LISTS: Final = _PLAIN | {list}


def plain_rows(found: Any) -> list[Row]:
    """Rows with nodes, relationships and days turned into plain dicts and ISO strings."""
    # kglite's annotation offers a DataFrame too, which only `to_df=True` would give. Its dicts
    # are made for the asker, so they are changed where they are: most need no change, and a
    # column is looked through at once at a tenth of the price of asking value by value.
    rows: list[Row] = found.to_list()
    for column in rows[0] if rows else ():
        if not _all_plain(map(itemgetter(column), rows)):
            for row in rows:
                row[column] = _plain(row[column])
    return rows


def _all_plain(values: Iterable[Any]) -> bool:
    """Whether nothing is to be turned into something else, lists in lists looked through too."""
    level = list(values)
    while list in (kinds := set(map(type, level))):
        if not kinds <= _OR_LISTS:
            return False
        level = list(chain.from_iterable(item for item in level if type(item) is list))
    return kinds <= _PLAIN


def _plain(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, list):
        return value if _PLAIN.issuperset(map(type, value)) else [_plain(item) for item in value]
    if isinstance(value, dict):
        return _entity(value)
    return value.isoformat() if isinstance(value, date) else value


def _entity(value: dict[str, Any]) -> dict[str, Any]:
    properties = value.get("properties")
    if not isinstance(properties, dict):
        return {key: _plain(item) for key, item in value.items()}
    if "labels" in value:
        kept = {key: _plain(item) for key, item in properties.items() if key not in _INVENTED}
        return {"labels": value["labels"], "properties": kept}
    return {"type": value.get("type"), "properties": _entity(properties)}
