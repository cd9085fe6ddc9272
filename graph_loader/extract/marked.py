"""The text with what was taken marked in it (`extract --explain`)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.extract.reading import Reading
from graph_loader.extract.text import Document, Span

_COLOURS = {"person": "1;36", "role": "32", "meeting": "35", "short": "33", "ex officio": "34"}
_SIGNS = {
    "person": ("«", "»"),
    "role": ("[", "]"),
    "meeting": ("{", "}"),
    "short": ("‹", "›"),
    "ex officio": ("⟦", "⟧"),
}
_RESET = "\x1b[0m"
_LEGEND = "persons, posts, meetings, abbreviations, ex officio"


def marked_text(document: Document, reading: Reading, *, colour: bool) -> str:
    """The clean text, each stretch that a fact rests on in colour, or in brackets in a pipe.

    Where two facts share characters, the first kind of the legend wins.
    """
    head = _legend(colour)
    pieces, position = [f"{document.name}  ({head})\n"], 0
    for (start, end), kind in _apart(reading):
        pieces.append(document.clean[position:start])
        pieces.append(_mark(document.clean[start:end], kind, colour))
        position = end
    return "".join(pieces) + document.clean[position:]


def _mark(words: str, kind: str, colour: bool) -> str:
    if colour:
        return f"\x1b[{_COLOURS[kind]}m{words}{_RESET}"
    opening, closing = _SIGNS[kind]
    return f"{opening}{words}{closing}"


def _legend(colour: bool) -> str:
    kinds = zip(_COLOURS, _LEGEND.split(", "), strict=True)
    return ", ".join(_mark(words, kind, colour) for kind, words in kinds)


def _apart(reading: Reading) -> Iterator[tuple[Span, str]]:
    """The spans in order of the text, none inside or across another."""
    end = 0
    for span, kind in _by_place(reading):
        if span[0] >= end and span[1] > span[0]:
            yield span, kind
            end = span[1]


def _by_place(reading: Reading) -> list[tuple[Span, str]]:
    names = {span for person in reading.persons for span in person.mentions}
    found = [(span, "person") for span in names]
    for kind, facts in (
        ("role", reading.roles),
        ("meeting", reading.meetings),
        ("short", reading.abbreviations),
        ("ex officio", reading.ex_officio),
    ):
        found += [(span, kind) for fact in facts for span in fact.spans if span not in names]
    order = list(_COLOURS)
    return sorted(set(found), key=lambda item: (item[0][0], order.index(item[1]), -item[0][1]))
