"""Posts that carry another post (โดยตำแหน่ง)."""

from __future__ import annotations

from graph_loader.extract.reading import ExOfficioFact, Scene


def ex_officio_of(scene: Scene) -> tuple[ExOfficioFact, ...]:
    """Every post given to a post."""
    return ()
