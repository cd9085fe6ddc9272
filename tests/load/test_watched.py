"""What a load tells of its course: each stage, and every row that it writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from graph_loader.inputs import Inputs, input_units
from graph_loader.load import Loader
from graph_loader.statements import SourceRecord
from graph_loader.store.neo4j import filling
from graph_loader.store.protocol import Store
from graph_loader.watching import Watch

NEWS = '{"doc": "n1", "text": "ข่าวสั้น"}\n'
PEOPLE = ("หนึ่ง", "สอง")


@dataclass(slots=True)
class Diary(Watch):
    """Writes down all that it hears; rows are added up."""

    heard: list[tuple[str, int]] = field(default_factory=list)
    files: list[list[str]] = field(default_factory=list)
    opens: list[str] = field(default_factory=list)

    def reading(self, files: Iterable[Path]) -> None:
        self.files.append([file.name for file in files])

    def opened(self, stream: IO[bytes]) -> None:
        self.opens.append(Path(stream.name).name)

    def deriving(self) -> None:
        self.heard.append(("deriving", 0))

    def writing(self, rows: int) -> None:
        self.heard += [("writing", rows), ("wrote", 0)]

    def wrote(self, rows: int) -> None:
        name, before = self.heard.pop()
        self.heard.append((name, before + rows))


def records(folder: Path) -> Iterator[SourceRecord]:
    for name in PEOPLE:
        (folder / f"{name}.yaml").write_text(
            f"source: {{name: ประกาศ {name}, published: 2020-01-01}}\n"
            f"tenures: [{{person: นาย{name} ใจดี, role: อธิบดีกรม{name}, on: 2020-01-01}}]\n",
            encoding="utf-8",
        )
        (unit,) = input_units(Inputs.of([str(folder / f"{name}.yaml")]))
        assert unit.record is not None, unit.problems
        yield unit.record


def test_every_row_that_is_written_is_told(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "BATCH", 3)
    first, second = records(tmp_path)
    diary = Diary()
    loader = Loader(store, watch=diary)
    filled = store.fillable
    list(loader.load([first]))
    list(loader.load([second]))
    list(loader.load([second]))
    told = [name for name, _ in diary.heard]
    assert told == ["deriving", "writing", "wrote"] * 2 + ["deriving"]
    _, (_, rows), (_, wrote), _, (_, more), (_, wrote_more), _ = diary.heard
    in_one_step = filled and "://" not in store.address
    assert wrote == (0 if in_one_step else rows)
    assert wrote_more == more > 0
    (there,) = store.rows("MATCH (n) RETURN count(n) AS n")
    (tied,) = store.rows("MATCH ()-[r]->() RETURN count(r) AS n")
    assert rows + more >= there["n"] + tied["n"] > rows


def test_lines_that_may_be_records_or_news_are_told_in_both_rounds(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ข่าวสั้น", encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(NEWS, encoding="utf-8")
    (tmp_path / "c.csv").write_text("person,role\n", encoding="utf-8")
    diary = Diary()
    list(input_units(Inputs.of([str(tmp_path)]), jobs=1, watch=diary))
    assert diary.files == [["b.jsonl", "c.csv"], ["a.txt", "b.jsonl"]]
    assert diary.opens == ["b.jsonl", "c.csv", "a.txt", "b.jsonl"]
