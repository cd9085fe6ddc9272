"""A loader that remembers the store notices that another one has written meanwhile."""

from __future__ import annotations

from pathlib import Path

from graph_loader.graph.fetch import fetch_whole
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.rebuild import derive_all
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store
from graph_loader.world.remember import judgements_of, records_of

RECORD = """\
source: {name: NAME, kind: release, published: 2020-05-13}
tenures:
  - {person: สมชาย ใจดี, role: {post: อธิบดี, agency: กรมทดสอบ}}
"""


def record(folder: Path, name: str) -> SourceRecord:
    path = folder / f"{name}.yaml"
    path.write_text(RECORD.replace("NAME", name), encoding="utf-8")
    (unit,) = read_units([str(path)])
    if unit.record is None:
        raise AssertionError(unit.problems)
    return unit.record


def test_what_another_writer_did_is_seen(store: Store, tmp_path: Path) -> None:
    one, other = Loader(store), Loader(store)
    list(one.load([record(tmp_path, "ก")]))
    list(other.load([record(tmp_path, "ข")]))
    list(one.load([record(tmp_path, "ค")]))
    one.unload(["name:ข"])
    whole = fetch_whole(store.rows)
    fresh = derive_all(records_of(whole), judgements_of(whole)).nodes
    assert whole.nodes == fresh
    assert sorted(key.id for key in whole.nodes if key.label == "Source") == ["name:ก", "name:ค"]
