"""What a picture rests on: statements and sources, each asked for once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from visualize.ask import Row, Rows, ask
from visualize.model import MOST, Citable, Ground, Picture, Reach, Telling, Tie, kind_of

_SOURCE = ("id", "name", "publisher", "published", "address", "retrieved")


def ground(store: Rows, picture: Picture, of: Iterable[str] | None = None) -> Ground:
    """The evidence of all ties of a picture and of its things, or of some of them."""
    tellings: dict[str, list[Telling]] = defaultdict(list)
    more: Counter[str] = Counter()
    links = sorted({tie.link for tie in picture.ties if tie.link})
    for row in ask(
        store, "evidence", ids=sorted(picture.things if of is None else of), links=links
    ):
        key = row["of"]
        if key in picture.things and len(tellings[key]) >= MOST:
            more[key] += 1
        else:
            tellings[key].append(_telling(row))
    told = _told(store, picture)
    for tie in picture.ties:
        found = tellings.get(tie.link) or [told[key] for key in tie.statements if key in told]
        tellings[tie.id] = found or list(tellings.get(_decision(tie), ()))
    kept = {key: tuple(found) for key, found in tellings.items() if found and key not in links}
    return Ground(kept, _sources(store, kept), dict(more))


def _decision(tie: Tie) -> str:
    """Who tells of a decision tells whose it was and of what."""
    return next((end for end in (tie.first, tie.second) if kind_of(end) == "decision"), "")


def reach(store: Rows) -> Reach:
    """How far the store reaches."""
    row = ask(store, "store")[0]
    days = (row[name] or "" for name in ("published", "retrieved", "known_on"))
    return Reach(row["serial"] or 0, row["sources"], *days)


def _told(store: Rows, picture: Picture) -> dict[str, Telling]:
    """Statements that plain ties name."""
    ids = sorted({key for tie in picture.ties for key in tie.statements})
    return {row["id"]: _telling(row) for row in ask(store, "told", ids=ids)}


def _telling(row: Row) -> Telling:
    return Telling(
        source=row["source"],
        at=tuple(row["at"] or ()),
        says=tuple(row.get("says") or ()),
        day=row.get("day") or "",
        quote=row["quote"] or "",
        against=row.get("stands") == "CONTRADICTS",
    )


def _sources(store: Rows, tellings: dict[str, tuple[Telling, ...]]) -> dict[str, Citable]:
    """Those of the statements that the page carries."""
    ids = sorted({telling.source for found in tellings.values() for telling in found[:MOST]})
    rows = ask(store, "sources", ids=ids)
    return {row["id"]: Citable(**{name: row[name] or "" for name in _SOURCE}) for row in rows}
