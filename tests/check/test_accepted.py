"""An acceptance is state: it survives what is derived again, and follows its mentions."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.check.findings import Wanted, findings
from graph_loader.errors import NotFound
from graph_loader.exchange.ground_file import read_ground
from graph_loader.exchange.importing import import_judgements
from graph_loader.exchange.jsonl import export_jsonl
from graph_loader.identity.judgements import Judgement
from graph_loader.judge import Accepted, Signature, accept, undo
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.rebuild import rebuild
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.check.stores import filled

POST = "อธิบดีกรมทดสอบซ้อน"
DAYS = (("2020-01-10", "สมชาย หนึ่งเดียว"), ("2020-02-10", "สมหญิง สองชั้น"),
        ("2020-03-10", "สมชาย หนึ่งเดียว"))  # fmt: skip
EARLIER = (("2019-12-10", "สมชาย หนึ่งเดียว"), ("2019-12-11", "สมหญิง สองชั้น"))


def _load(store: Store, folder: Path, sights: tuple[tuple[str, str], ...]) -> Store:
    for day, name in sights:
        text = (
            f"source: {{name: News of {day}, published: {day}}}\n"
            f"tenures: [{{person: {name}, role: {POST}}}]\n"
        )
        (folder / f"{day}.yaml").write_text(text, encoding="utf-8")
    units = read_units([str(folder / f"{day}.yaml") for day, _ in sights])
    return filled(store, [unit.record for unit in units if unit.record is not None])


@pytest.fixture
def overlap(store: Store, tmp_path: Path) -> Store:
    return _load(store, tmp_path, DAYS)


def _overlaps(store: Store) -> list[tuple[str, int | None]]:
    found = findings(store.rows, Wanted(frozenset({"T01"})))
    return [(finding.number, finding.accepted) for finding in found]


def _accept(store: Store) -> Judgement:
    [finding] = findings(store.rows, Wanted(frozenset({"T01"})))
    found = finding.found
    accepted = Accepted("T01", found.concerns, found.words, "an overlap")
    [judgement] = accept(Loader(store), [accepted], Signature(reason="both stood in"))
    return judgement


def test_a_rebuild_keeps_it(overlap: Store) -> None:
    [(number, _)] = _overlaps(overlap)
    assert _accept(overlap).number == 1
    assert not rebuild(overlap)
    assert _overlaps(overlap) == [(number, 1)]


def test_it_changes_nothing_but_the_ledger(overlap: Store) -> None:
    before = export_jsonl(overlap)
    _accept(overlap)
    assert export_jsonl(overlap) != before
    undo(Loader(overlap), 1)
    assert export_jsonl(overlap) == before


def test_loading_again_keeps_it(overlap: Store, tmp_path: Path) -> None:
    _accept(overlap)
    [row] = overlap.rows("MATCH (s:Source {published: '2020-02-10'}) RETURN s.id AS id")
    Loader(overlap).unload([row["id"]])
    assert _overlaps(overlap) == []
    _load(overlap, tmp_path, DAYS)
    assert [accepted for _, accepted in _overlaps(overlap)] == [1]


def test_more_news_of_the_same_overlap_keeps_it(overlap: Store, tmp_path: Path) -> None:
    [(number, _)] = _overlaps(overlap)
    _accept(overlap)
    _load(overlap, tmp_path, (("2020-04-01", "สมชาย หนึ่งเดียว"),))
    assert _overlaps(overlap) == [(number, 1)]


def test_it_follows_entities_that_get_another_id(overlap: Store, tmp_path: Path) -> None:
    [(number, _)] = _overlaps(overlap)
    _accept(overlap)
    _load(overlap, tmp_path, EARLIER)
    [(renamed, accepted)] = _overlaps(overlap)
    assert renamed != number
    assert accepted == 1


def test_it_goes_through_export_and_import(overlap: Store, embedded_path: Path) -> None:
    made = _accept(overlap)
    ground = read_ground("out.jsonl", export_jsonl(overlap).splitlines(keepends=True))
    assert ground.problems == []
    assert ground.judgements == [made]
    place = embedded_path.with_name("copy.graph")
    with EmbeddedStore.open(place, mode="write", create=True) as copy:
        loader = Loader(copy)
        for _ in loader.load(ground.records):
            pass
        assert [judged.new for judged in import_judgements(loader, ground.judgements)] == [True]
        assert [judged.new for judged in import_judgements(loader, ground.judgements)] == [False]
        assert _overlaps(copy) == _overlaps(overlap)


def test_what_is_gone_cannot_be_accepted(overlap: Store) -> None:
    gone = Accepted("T01", ("person-0000000000000000",), (), "nobody")
    with pytest.raises(NotFound, match="person-0000000000000000"):
        accept(Loader(overlap), [gone], Signature())
    assert [accepted for _, accepted in _overlaps(overlap)] == [None]
