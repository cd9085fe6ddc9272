"""Short texts read, as the tests of each rule need them."""

from __future__ import annotations

from graph_loader.extract.reader import read
from graph_loader.extract.reading import Reading
from graph_loader.extract.text import document

Row = tuple[str, str, str | None, str]


def reading_of(text: str) -> Reading:
    """What a text states."""
    return read(document("test.txt", text))


def rows_of(text: str) -> set[Row]:
    """(person, post, body, status) of every role."""
    return {(role.person, role.post, role.org, role.status) for role in reading_of(text).roles}


def persons_of(text: str) -> list[tuple[str, str]]:
    """(honorific, name) of every person, in the order of the text."""
    return [(person.honorific, person.name) for person in reading_of(text).persons]
