"""The whole graph as known on an earlier day: what had been published by then, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_loader.graph.fetch import fetch_whole
from graph_loader.graph.pieces import Fragment
from graph_loader.known_whole import known_whole
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from graph_loader.who import who
from tests.queries.seeded import seed_records

# Of a sheet of three sources: one early, one later, one of no day of publication.
EARLY = """
source: {name: First, publisher: Example Office, kind: release, published: 2020-07-01}
tenures:
  - {person: สมหมาย ทดลอง, role: ผู้อำนวยการสำนักงานตัวอย่าง, from: 2020-01-01, at: 1}
"""
LATER = """
source: {name: Second, publisher: Example Office, kind: release, published: 2021-03-01}
tenures:
  - {person: สมหมาย ทดลอง, role: ผู้อำนวยการสำนักงานตัวอย่าง, until: 2020-10-01, at: 1}
  - {person: สมหญิง ลองดู, role: ผู้อำนวยการสำนักงานตัวอย่าง, from: 2020-10-02, at: 2}
"""
UNDATED = """
source: {name: Third, publisher: Example Office, kind: other}
tenures:
  - {person: สมศรี อื่น, role: เลขานุการสำนักงานตัวอย่าง, from: 2019-01-01, at: 1}
"""


def loaded(folder: Path, texts: tuple[str, ...]) -> EmbeddedStore:
    for number, text in enumerate(texts):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    store = EmbeddedStore.open(folder / "a.graph", mode="write", create=True)
    units = read_units([str(folder / f"{number}.yaml") for number in range(len(texts))])
    for _ in Loader(store).load([unit.record for unit in units if unit.record]):
        pass
    return store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with loaded(tmp_path, (EARLY, LATER, UNDATED)) as opened:
        yield opened


def named(store: Store, label: str) -> set[str]:
    return {row["name"] for row in store.rows(f"MATCH (n:{label}) RETURN n.name AS name")}


def held(store: Store, post: str) -> list[tuple[str, str]]:
    """Who had the post on the first day of the second holder's term."""
    rows = who(store, [post], "2020-10-02", "2020-10-02").rows
    return [(row["holder"], row["certainty"]) for row in rows]


def test_later_and_undated_sources_are_not_there(store: Store) -> None:
    with known_whole(store, "2020-12-31") as then:
        assert then.undated == 1
        assert named(then.store, "Source") == {"First"}
        assert named(then.store, "Person") == {"สมหมาย ทดลอง"}
        post = then.store.rows("MATCH (r:Role) RETURN r.id AS id")[0]["id"]
        assert held(then.store, post) == [("สมหมาย ทดลอง", "possible")]
    with known_whole(store, "2021-03-01") as then:
        assert held(then.store, post) == [("สมหญิง ลองดู", "certain")]


def test_it_says_which_day_and_keeps_the_number_of_changes(store: Store) -> None:
    ask = "MATCH (s:Store) RETURN s.serial AS serial, s.known_on AS day"
    with known_whole(store, "2020-12-31") as then:
        [row] = then.store.rows(ask)
    assert row == {"serial": store.rows(ask)[0]["serial"], "day": "2020-12-31"}


def test_nothing_was_known_before_anything_was_published(store: Store) -> None:
    with known_whole(store, "1999-12-31") as then:
        assert named(then.store, "Source") == named(then.store, "Agency") == set()


def test_when_all_is_known_it_is_the_store_itself(tmp_path: Path) -> None:
    """Every node and tie of the seed data is derived again as it was derived."""
    with EmbeddedStore.open(tmp_path / "a.graph", mode="write", create=True) as store:
        records = [record for record in seed_records() if record.source.published]
        for _ in Loader(store).load(records):
            pass
        whole = fetch_whole(store.rows)
        with known_whole(store, "9999-12-31") as then:
            again = fetch_whole(then.store.rows)
    assert len(whole.nodes) > 1000
    assert _difference(whole, again) == []


def _difference(one: Fragment, other: Fragment) -> list[object]:
    nodes = [key for key in one.nodes.keys() | other.nodes.keys()
             if one.nodes.get(key) != other.nodes.get(key)]  # fmt: skip
    ties = [key for key in one.relationships.keys() | other.relationships.keys()
            if one.relationships.get(key) != other.relationships.get(key)]  # fmt: skip
    return [*nodes, *ties]
