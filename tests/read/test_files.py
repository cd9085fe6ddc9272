"""Files, folders and standard input; one source in one unit; nothing raises."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.read.files import READERS
from graph_loader.read.paths import SUFFIXES
from graph_loader.read.problems import Unit
from graph_loader.read.units import read_units
from tests.read.reading import SOURCE, facts, units


def record(name: str) -> str:
    return f"source: {{name: {name}}}\n"


def from_stdin(text: str | bytes) -> list[Unit]:
    data = text if isinstance(text, bytes) else text.encode()
    return list(read_units(["-"], stdin=io.BytesIO(data)))


def test_a_folder_gives_its_records_by_path(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("c.yaml", "b/a.YML", "b/~$a.csv", ".hidden.yaml", ".git/x.yaml", "notes.txt"):
        (tmp_path / name).write_text(record(name.replace("/", "-")))
    (tmp_path / "a.json").write_text('{"source": {"name": "J"}}')
    found = [unit.label.removeprefix(f"{tmp_path}/") for unit in read_units([str(tmp_path)])]
    assert found == ["a.json", "b/a.YML", "c.yaml"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(record("A"))
    assert len(list(read_units([str(file), str(tmp_path), f"{tmp_path}/./a.yaml"]))) == 1


def test_the_second_unit_of_a_source_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("source: {name: A, address: https://example.org/x}\n")
    (tmp_path / "b.yaml").write_text("source: {name: B, address: http://www.example.org/x/}\n")
    one, other = read_units([str(tmp_path)])
    assert one.record is not None
    assert [str(p) for p in other.problems] == [
        f"{tmp_path}/b.yaml:1: source: the source of {tmp_path}/a.yaml again — "
        "put all that it states into one record"
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.yaml", "cannot be read: No such file or directory"),
        ("none", "cannot be read: No such file or directory"),
        ("a.md", "no record by its name: records end in .yaml, .yml, .json, .jsonl, .csv, .tsv"),
        ("empty", "no record in this folder: records end in .yaml, .yml, .json, .jsonl"),
    ],
)
def test_a_path_without_a_record_is_told(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.md").write_text("x")
    (unit,) = read_units([str(tmp_path / name)])
    assert unit.record is None
    assert str(unit.problems[0]).startswith(f"{tmp_path / name}: {message}")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (record("A"), ["<stdin>"]),
        ("\ufeff" + record("A"), ["<stdin>"]),
        ('{"source": {"name": "A"}}', ["<stdin>"]),
        ('{\n "source": {"name": "A"}\n}\n', ["<stdin>"]),
        ('{"source": {"name": "A"}}\n{"source": {"name": "B"}}\n', ["<stdin>:1", "<stdin>:2"]),
        ("{source: {name: A}}", ["<stdin>"]),
        ("{source: {name: A},\n people: [x]}", ["<stdin>"]),
        ("source,person\nA,x\n", ["<stdin>:2"]),
        ("source;person\r\nA;x\r\n", ["<stdin>:2"]),
    ],
)
def test_standard_input_is_known_by_what_stands_in_it(text: str, names: list[str]) -> None:
    found = from_stdin(text)
    assert [(unit.label, unit.problems) for unit in found] == [(name, ()) for name in names]


def test_without_standard_input_there_is_a_problem() -> None:
    (unit,) = read_units(["-"])
    assert [str(p) for p in unit.problems] == ["<stdin>: there is no standard input to read"]


@pytest.mark.parametrize(("keep", "quote"), [(True, "a few words"), (False, None)])
def test_quotations_are_kept_where_they_are_asked_for(
    tmp_path: Path, keep: bool, quote: str | None
) -> None:
    text = SOURCE + "people:\n  - {name: x, quote: a few words}\n  - {name: x}\n"
    (unit,) = units(tmp_path, "a.yaml", text, keep_text=keep)
    assert unit.record is not None
    assert [s.quote for s in unit.record.statements] == [quote]


def test_a_calendar_is_the_records_own(tmp_path: Path) -> None:
    text = (
        "source: {name: A, published: 2563-05-13}\ncalendar: be\n"
        "people: [{name: x, died: 2563}]\n---\n"
        "source: {name: B}\npeople: [{name: x, died: 2020}]\n"
    )
    one, other = units(tmp_path, "a.yaml", text)
    person = ("person", {"person": {"name": "x"}}, ())
    death = ("death", {"person": {"name": "x"}, "on": "2020"}, ())
    assert facts(one) == facts(other) == [death, person]
    assert one.record is not None
    assert one.record.source.published == "2020-05-13"


@given(st.one_of(st.binary(max_size=60), st.text(max_size=60)))
def test_no_bytes_raise(data: bytes | str) -> None:
    for unit in from_stdin(data if isinstance(data, bytes) else data.encode(errors="replace")):
        assert (unit.record is None) == bool(unit.problems)


_WORDS = (
    "source name tenures person role on รมว.ก 2563 1/2563 x meetings body at present for agencies "
    "part_of published gives zones designations status series pilot"
)
_TEXTS = st.sampled_from(["", *_WORDS.split()])
_DATA = st.recursive(
    st.one_of(_TEXTS, st.none(), st.booleans(), st.integers(-3, 3000)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_TEXTS, inner)),
    max_leaves=20,
)


@given(st.dictionaries(_TEXTS, _DATA))
def test_no_record_raises(data: dict[str, object]) -> None:
    for unit in from_stdin(json.dumps({"source": {"name": "A"}, **data})):
        assert (unit.record is None) == bool(unit.problems)


def test_what_is_known_by_its_name_can_be_read() -> None:
    assert set(SUFFIXES) == set(READERS)
