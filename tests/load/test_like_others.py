"""One more record of somebody whom many sources name: what it reads does not grow with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.facts import KINDS
from graph_loader.load import Loader
from graph_loader.statements import Source, SourceRecord, Statement, statement_id
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.embedded.store import EmbeddedTransaction
from graph_loader.store.protocol import Parameters, Row


def told(
    number: int,
    person: str = "สมชาย ใจดี",
    post: str = "นายกรัฐมนตรี",
    day: str | None = None,
) -> SourceRecord:
    """A source of a day, else the number's, that sees a person in a post."""
    name, day = f"ข่าว {number}", day or f"2020-{number // 28 + 1:02}-{number % 28 + 1:02}"
    seen = KINDS["tenure"].model_validate({"holder": {"person": person}, "role": post, "on": day})
    statement = Statement(statement_id(name, seen), name, seen)
    return SourceRecord(Source(name, name, "release", published=day), (statement,))


@pytest.mark.parametrize("sources", [20, 200])
def test_the_names_read_are_as_few_among_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sources: int
) -> None:
    read = 0
    run = EmbeddedTransaction.run

    def counted(
        self: EmbeddedTransaction, query: str, parameters: Parameters | None = None
    ) -> list[Row]:
        nonlocal read
        rows = run(self, query, parameters)
        read += len(rows) if "m.own AS own" in query else 0
        return rows

    with EmbeddedStore.open(tmp_path / "many.graph", mode="write", create=True) as store:
        list(Loader(store).load(map(told, range(sources))))
        monkeypatch.setattr(EmbeddedTransaction, "run", counted)
        list(Loader(store).load([told(300)]))
        persons = store.rows("MATCH (p:Person) RETURN p.name AS name")
    assert [row["name"] for row in persons] == ["สมชาย ใจดี"]
    # Ten of each of three names, once as like ones, once with what stands beside them; three roots.
    assert 0 < read <= 100


def test_a_namesake_in_another_post_stays_another(tmp_path: Path) -> None:
    with EmbeddedStore.open(tmp_path / "two.graph", mode="write", create=True) as store:
        list(Loader(store).load(map(told, range(20))))
        list(Loader(store).load([told(300, post="ประธานสมาคมทดสอบ")]))
        persons = store.rows("MATCH (p:Person) RETURN p.name AS name")
    assert [row["name"] for row in persons] == ["สมชาย ใจดี", "สมชาย ใจดี"]


def test_an_earlier_source_gives_the_entity_its_id(tmp_path: Path) -> None:
    with EmbeddedStore.open(tmp_path / "early.graph", mode="write", create=True) as store:
        list(Loader(store).load(map(told, range(1, 20))))
        before = store.rows("MATCH (p:Person) RETURN p.id AS id")
        list(Loader(store).load([told(0)]))
        after = store.rows("MATCH (p:Person) RETURN p.id AS id")
    assert len(before) == len(after) == 1
    assert before != after


def test_a_day_between_brings_two_of_one_title_together(tmp_path: Path) -> None:
    """A general seen in 2020 and one of that name in 2023 are near no longer than two years."""
    general = "พล.อ. สมชาย ใจดี"
    with EmbeddedStore.open(tmp_path / "between.graph", mode="write", create=True) as store:
        list(Loader(store).load(told(number, general) for number in range(20)))
        list(Loader(store).load([told(300, general, "ประธานสมาคมทดสอบ", "2023-12-01")]))
        apart = store.rows("MATCH (p:Person) RETURN p.name AS name")
        list(Loader(store).load([told(301, general, day="2022-01-05")]))
        together = store.rows("MATCH (p:Person) RETURN p.name AS name")
    assert (len(apart), len(together)) == (2, 1)


def test_a_sight_amid_another_office_parts_nobody(tmp_path: Path) -> None:
    """A prime minister, then a head of department, then both at one time: one person all along."""
    with EmbeddedStore.open(tmp_path / "career.graph", mode="write", create=True) as store:
        list(Loader(store).load(map(told, range(20))))
        list(Loader(store).load([told(300, post="อธิบดีกรมทดสอบ", day="2021-06-01")]))
        list(Loader(store).load([told(301, post="อธิบดีกรมทดสอบ", day="2021-09-01")]))
        one = store.rows("MATCH (p:Person) RETURN p.name AS name")
        list(Loader(store).load([told(302, day="2021-07-01")]))
        still = store.rows("MATCH (p:Person) RETURN p.name AS name")
    assert (len(one), len(still)) == (1, 1)
