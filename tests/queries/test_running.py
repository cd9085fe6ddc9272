"""Every question runs unchanged on both stores, and answers nothing about nothing."""

from __future__ import annotations

import pytest

from graph_loader.graph.writing import setup_statements
from graph_loader.store.protocol import Store
from queries import Question, catalogue, run
from queries.header import ENTITY_KINDS, Parameter

ALL = [pytest.param(found, id=found.name) for found in catalogue()]
WRITES = ("Create", "Merge", "Set", "Delete", "Remove", "LoadCSV", "Procedure")


@pytest.mark.parametrize("found", ALL)
def test_it_parses_and_only_reads(found: Question, store: Store) -> None:
    operators = store.operators(found.text, _absent(found))
    assert operators
    assert not [name for name in operators if name.startswith(WRITES)]


@pytest.mark.parametrize("found", ALL)
def test_ids_that_do_not_exist_give_no_rows(found: Question, store: Store) -> None:
    store.setup(setup_statements())
    assert run(store, found, _absent(found)) == []


@pytest.mark.parametrize("found", ALL)
def test_a_value_too_few_or_too_many_is_named(found: Question, embedded_store: Store) -> None:
    values = _absent(found)
    with pytest.raises(ValueError, match="ship"):
        run(embedded_store, found, {**values, "ship": None})
    first = found.parameters[0].name
    del values[first]
    with pytest.raises(ValueError, match=first):
        run(embedded_store, found, values)


def _absent(found: Question) -> dict[str, object]:
    return {parameter.name: _value(parameter) for parameter in found.parameters}


def _value(parameter: Parameter) -> object:
    if parameter.kind in ENTITY_KINDS:
        return [f"{parameter.kind}-0000000000000000"]
    return {"day": "2020-05-13", "integer": 730}.get(parameter.kind, "nothing")
