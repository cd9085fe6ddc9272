"""Any answer of the catalogue that names somebody or something, as a network (`draw question`)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from queries.header import Question
from visualize.among import met_by, within
from visualize.answer_table import table
from visualize.ask import Row, Rows
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.model import Picture
from visualize.network import network
from visualize.page import Heading, page
from visualize.shown import Page

LIMIT = 600


def answer(
    store: Rows, asked: Question, rows: Sequence[Row], centres: Sequence[str] = (), day: str = ""
) -> Page | None:
    """The page of an answer's rows; `centres` are the ids it was asked about. None where no row
    names anything that can be drawn.
    """
    picture = of_rows(store, rows, centres)
    if not picture.things:
        return None
    known = ground(store, picture)
    drawn = network(picture, table(asked, rows, picture))
    return page(Heading((asked.th, asked.en), day), drawn, known, reach(store))


def ids_of(row: Row) -> list[str]:
    """Ids that a row names: those of its columns `id` and `…_id`."""
    return [value for name, value in row.items()
            if isinstance(value, str) and (name == "id" or name.endswith("_id"))]  # fmt: skip


def of_rows(store: Rows, rows: Sequence[Row], centres: Sequence[str]) -> Picture:
    """Whom and what the rows name, most often first, with all ties among them."""
    named = Counter(key for row in rows for key in ids_of(row))
    found = things(store, [*named, *centres])
    order = [*(key for key in centres if key in found), *(key for key, _ in named.most_common())]
    kept = [key for key in dict.fromkeys(order) if key in found][:LIMIT]
    ties = sorted(within(met_by(store, kept).values(), set(kept)), key=lambda tie: tie.id)
    centre = kept[0] if kept else ""
    focus = tuple(key for key in centres[1:] if key in kept)
    shown = {key: found[key] for key in sorted(kept)}
    return Picture(centre, shown, tuple(ties), len(found) - len(kept), focus)
