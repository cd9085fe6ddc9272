"""The answers on the seed data: the same rows on both stores, and the golden ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph_loader.asking import read_values
from graph_loader.find import LABELS
from graph_loader.store.protocol import Store
from queries import Question, catalogue, question, run
from queries.header import ENTITY_KINDS
from tests.queries.golden import Case, cases, disagreements, questions
from tests.queries.seeded import both_stores

ALL = [pytest.param(found, id=found.name) for found in catalogue()]
GOLDEN = [pytest.param(found, id=found.name) for found in cases()]
PERIODS = [
    ("2018-12-01", "2018-12-01"),
    ("2020-05-13", "2020-05-13"),
    ("2020-06-01", "2021-12-31"),
    ("2026-06-01", "2026-06-01"),
]


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory, neo4j_uri: str) -> Iterator[dict[str, Store]]:
    """Both stores with the seed data, by name."""
    with both_stores(tmp_path_factory.mktemp("seeded"), neo4j_uri) as stores:
        yield stores


@pytest.mark.parametrize("period", PERIODS, ids="/".join)
@pytest.mark.parametrize("found", ALL)
def test_equal_rows_in_equal_order(
    found: Question, period: tuple[str, str], seeded: dict[str, Store]
) -> None:
    values = _about_everything(found, period, seeded["embedded"])
    embedded, neo4j = (run(seeded[name], found, values) for name in ("embedded", "neo4j"))
    assert embedded == neo4j


@pytest.mark.parametrize("found", ALL)
def test_equal_rows_over_all_time(found: Question, seeded: dict[str, Store]) -> None:
    values = _about_everything(found, ("0001-01-01", "9999-12-31"), seeded["embedded"])
    values |= {p.name: None for p in found.parameters if p.default == "none"}
    embedded, neo4j = (run(seeded[name], found, values) for name in ("embedded", "neo4j"))
    assert embedded == neo4j
    assert embedded
    assert list(embedded[0]) == [column.name for column in found.columns]


@pytest.mark.parametrize("name", ["embedded", "neo4j"])
@pytest.mark.parametrize("expected", GOLDEN)
def test_golden(expected: Case, name: str, seeded: dict[str, Store]) -> None:
    asked = question(expected.question)
    values, _ = read_values(seeded[name], asked, expected.ask)
    assert disagreements(expected, run(seeded[name], asked, values)) == []


def test_every_question_with_a_golden_answer_is_there() -> None:
    assert questions() <= {found.name for found in catalogue()}


@pytest.mark.parametrize("found", ALL)
def test_each_question_has_a_case_that_the_naive_answer_fails(found: Question) -> None:
    assert [case.name for case in cases() if case.question == found.name and case.naive]


def _about_everything(found: Question, period: tuple[str, str], store: Store) -> dict[str, object]:
    """Every entity of the kinds asked (of no special kind: some persons), on the days given."""
    days = {"from": period[0], "to": period[1]}
    values: dict[str, object] = {}
    for parameter in found.parameters:
        if parameter.kind in ENTITY_KINDS:
            some = "LIMIT 5" if parameter.kind == "entity" else ""
            label = LABELS.get(parameter.kind, "Person")
            query = f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id {some}"
            values[parameter.name] = [row["id"] for row in store.rows(query)]
        elif parameter.kind == "source":
            query = "MATCH (s:Source) RETURN s.id AS id ORDER BY id LIMIT 1"
            values[parameter.name] = store.rows(query)[0]["id"]
        elif parameter.default == "none":
            values[parameter.name] = None
        elif parameter.kind == "day":
            values[parameter.name] = days[parameter.name]
        else:
            values[parameter.name] = int(parameter.default)
    return values
