"""Reading documents: every finder asked once for each, in one order (`read`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat
from typing import Any, Final

from graph_loader.extract import people
from graph_loader.extract.abbreviations import abbreviations_of
from graph_loader.extract.attendance import attendance_of
from graph_loader.extract.dateline import published
from graph_loader.extract.documents import Raw
from graph_loader.extract.ex_officio import ex_officio_of
from graph_loader.extract.meetings import meetings_of
from graph_loader.extract.reading import Reading, Scene
from graph_loader.extract.roles import roles_of, told_of
from graph_loader.extract.text import Document, document


def read(document: Document) -> Reading:
    """Everything that the document states. Pure: the same document gives the same reading.

    Raises nothing, whatever the text: what cannot be read gives no fact.
    """
    return read_all([document])[0]


def read_all(documents: Sequence[Document], *, in_full: bool = True) -> list[Reading]:
    """`read` of each, a finder at a time.

    A finder with its patterns stays near the processor through all the documents; asked in turn
    with a dozen others for each one, it is fetched anew each time. Not `in_full`: without what the
    guide's form has no field for (persons, decisions, bodies, zones).
    """
    beside = _beside(in_full)
    mentions = [*map(people.mentions, documents)]
    abbreviations = [*map(abbreviations_of, documents)]
    told = [*map(told_of, documents, mentions)]
    roles = [*map(roles_of, documents, told, abbreviations)]
    days = [*map(published, documents)]
    scenes = [*map(Scene, documents, days, mentions, roles)]
    meetings = [*map(meetings_of, scenes, abbreviations)]
    attendance = [*map(attendance_of, scenes, meetings)]
    ex_officio = [*map(ex_officio_of, scenes)]
    persons, *others = beside(scenes, meetings)
    found = (days, persons, roles, meetings, attendance, abbreviations, ex_officio, *others)
    return [*map(Reading, *found)]


def _beside(in_full: bool) -> Callable[..., Sequence[Iterable[tuple[Any, ...]]]]:
    """What finds the rest. Asked for before any word is looked for: one automaton has them all."""
    if not in_full:
        return lambda *_: (repeat(()),) * 4
    from graph_loader.extract.in_full import beside

    return beside


_SOME_WORDS: Final = (
    "กระทรวงทดสอบ (กทส.) เสนอ (Test Board: TB)\nนายทดสอบ ใจดี รองอธิบดีกรมทดสอบ และนาย ก ข "
    "รัฐมนตรีว่าการกระทรวงการคลัง เป็นประธานการประชุมคณะกรรมการทดสอบ"
)


def get_ready(*, in_full: bool = True) -> None:
    """Makes the patterns that are made when a finder first needs them. Whoever starts other
    processes asks for it before: a process that is forked then has them.
    """
    read_all([document("", _SOME_WORDS)], in_full=in_full)


def read_raws(raws: Iterable[Raw], *, in_full: bool = True) -> list[tuple[Document, Reading]]:
    """The document of each text as the input gave it, and its reading, in their order."""
    documents = [
        document(
            raw.name, raw.text, title=raw.title, published=raw.published, url=raw.url,
            category=raw.category,
        )
        for raw in raws
    ]  # fmt: skip
    return [*zip(documents, read_all(documents, in_full=in_full), strict=True)]
