"""The extractor against forty documents annotated before anything was run on them.

Floors: what was measured, once, less a little. They keep what was reached; they are no measure
of unseen documents any more when a rule has been mended by one of these.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.extraction.held_out import HeldOut
from tests.extraction.scoring import scores

FLOORS: Final = {
    "roles": 0.94,
    "persons": 0.95,
    "meetings": 0.94,
    "attendance": 0.87,
    "abbreviations": 0.80,
}
ROLES_IN_EACH_KIND: Final = 0.90


@pytest.fixture(scope="module")
def scored(shared: Path) -> dict[str, float]:
    """Over all forty."""
    return scores(shared, HeldOut("unseen").keyed(shared))


@pytest.mark.parametrize("kind", FLOORS)
def test_the_facts(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= FLOORS[kind]


@pytest.mark.parametrize("kind", ["cabinet", "committee", "general", "smart"])
def test_the_roles_in_each_kind_of_document(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= ROLES_IN_EACH_KIND
