"""What a person wrote of a source is not replaced by what rules read there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from graph_loader.facts import KINDS
from graph_loader.load import Loader
from graph_loader.statements import Source, SourceRecord, Statement, statement_id
from graph_loader.store.protocol import Store

HOLDERS = "MATCH (p:Person) RETURN p.name AS name ORDER BY name"


def told(person: str, reader: str | None, content: str | None = None) -> SourceRecord:
    """One source that says who heads a department; by rules where there is a reader."""
    role = {"post": "อธิบดี", "agency": {"name": "กรมทดสอบ"}}
    fields = {"holder": {"person": {"name": person}}, "role": role, "on": "2020-05-13"}
    fact = KINDS["tenure"].model_validate(fields)
    source = Source("news", "ข่าว", reader=reader, content=content)
    return SourceRecord(source, (Statement(statement_id("news", fact), "news", fact),))


BY_HAND = told("นามหนึ่ง สกุลหนึ่ง", None)
BY_RULES = told("นามสอง สกุลสอง", "1", "aa")


def load(store: Store, *records: SourceRecord) -> list[str]:
    states = [report.state for report in Loader(store).load(records)]
    assert [row["name"] for row in store.rows(HOLDERS)]
    return states


def holders(store: Store) -> list[str]:
    return [row["name"] for row in store.rows(HOLDERS)]


def test_rules_do_not_replace_a_person(store: Store) -> None:
    load(store, BY_HAND)
    assert load(store, BY_RULES) == ["unchanged"]
    assert holders(store) == ["นามหนึ่ง สกุลหนึ่ง"]


def test_a_person_replaces_rules(store: Store) -> None:
    load(store, BY_RULES)
    assert load(store, BY_HAND) == ["changed"]
    assert holders(store) == ["นามหนึ่ง สกุลหนึ่ง"]


@pytest.mark.parametrize("records", [(BY_HAND, BY_RULES), (BY_RULES, BY_HAND)])
def test_a_person_comes_first_in_one_load(store: Store, records: tuple[SourceRecord, ...]) -> None:
    load(store, *records)
    assert holders(store) == ["นามหนึ่ง สกุลหนึ่ง"]


def test_another_text_or_better_rules_replace_what_rules_read(store: Store) -> None:
    load(store, BY_RULES)
    assert load(store, BY_RULES) == ["unchanged"]
    for source in (replace(BY_RULES.source, content="bb"), replace(BY_RULES.source, reader="2")):
        assert load(store, replace(BY_RULES, source=source)) == ["changed"]
