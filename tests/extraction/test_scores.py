"""The extractor against the answer keys, by the measure of the keys' makers.

Floors, not aims: what was reached when they were written, less a little. `docs/extraction.md`
has the figures as they came, unseen ones first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.extraction.scoring import Row, scores

HERE = Path(__file__).parent
FLOORS = {
    "roles": 0.98,
    "persons": 0.99,
    "meetings": 0.94,
    "attendance": 0.93,
    "abbreviations": 0.96,
    "ex_officio": 0.84,
}
KINDS_OF_DOCUMENT = ("cabinet", "committee", "general", "smart")


def keyed(shared: Path) -> Iterator[tuple[Row, str]]:
    for name in ("dev", "learn"):
        for line in (HERE / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines():
            key = json.loads(line)
            yield key, (shared / "extraction" / name / key["doc"]).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def scored(shared: Path) -> dict[str, float]:
    """Over dev and learn together."""
    return scores(shared, keyed(shared))


@pytest.mark.parametrize("kind", FLOORS)
def test_the_facts_of_dev_and_learn(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= FLOORS[kind]


@pytest.mark.parametrize("kind", KINDS_OF_DOCUMENT)
def test_the_roles_in_each_kind_of_document(kind: str, scored: dict[str, float]) -> None:
    assert scored[kind] >= 0.95
