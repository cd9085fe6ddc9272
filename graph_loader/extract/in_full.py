"""What the guide's form has no field for: persons, decisions, bodies, zones.

Imported where somebody asks for it: its patterns need not be compiled, nor their words looked for,
where only that form is printed.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph_loader.extract.bodies import bodies_of
from graph_loader.extract.decisions import decisions_of
from graph_loader.extract.people import persons
from graph_loader.extract.reading import (
    BodyFact,
    DecisionFact,
    MeetingFact,
    Person,
    Scene,
    ZoneFact,
)
from graph_loader.extract.zones import zones_of

Beside = tuple[
    list[tuple[Person, ...]],
    list[tuple[DecisionFact, ...]],
    list[tuple[BodyFact, ...]],
    list[tuple[ZoneFact, ...]],
]


def beside(scenes: Sequence[Scene], meetings: Sequence[Sequence[MeetingFact]]) -> Beside:
    """The four for each document, in the order of the scenes."""
    return (
        [persons(scene.mentions) for scene in scenes],
        [*map(decisions_of, scenes, meetings)],
        [*map(bodies_of, scenes)],
        [*map(zones_of, scenes)],
    )
