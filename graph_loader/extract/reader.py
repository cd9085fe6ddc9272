"""Reading one document: every finder asked once, in one order (`read`)."""

from __future__ import annotations

from graph_loader.extract import people
from graph_loader.extract.abbreviations import abbreviations_of
from graph_loader.extract.attendance import attendance_of
from graph_loader.extract.bodies import bodies_of
from graph_loader.extract.dateline import published
from graph_loader.extract.decisions import decisions_of
from graph_loader.extract.documents import Raw
from graph_loader.extract.ex_officio import ex_officio_of
from graph_loader.extract.meetings import meetings_of
from graph_loader.extract.reading import Reading, Scene
from graph_loader.extract.refer import holders
from graph_loader.extract.roles import roles_of
from graph_loader.extract.text import Document, document
from graph_loader.extract.zones import zones_of


def read(document: Document) -> Reading:
    """Everything that the document states. Pure: the same document gives the same reading.

    Raises nothing, whatever the text: what cannot be read gives no fact.
    """
    mentions = people.mentions(document)
    abbreviations = abbreviations_of(document)
    roles = roles_of(document, mentions, abbreviations)
    scene = Scene(document, published(document), mentions, roles, holders(roles))
    meetings = meetings_of(scene, abbreviations)
    return Reading(
        published=scene.published,
        persons=people.persons(mentions),
        roles=roles,
        meetings=meetings,
        attendance=attendance_of(scene, meetings),
        abbreviations=abbreviations,
        ex_officio=ex_officio_of(scene),
        decisions=decisions_of(scene, meetings),
        bodies=bodies_of(scene),
        zones=zones_of(scene),
    )


def read_raw(raw: Raw) -> tuple[Document, Reading]:
    """The document of a text as the input gave it, and its reading."""
    text = document(
        raw.name, raw.text, title=raw.title, published=raw.published, url=raw.url,
        category=raw.category,
    )  # fmt: skip
    return text, read(text)
