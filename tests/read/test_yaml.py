"""YAML is read as text, with the line of everything that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.read.units import read_units
from graph_loader.read.yaml_tree import yaml_documents
from tests.read.reading import SOURCE, at_fault, labels, said, units

BOMB = "".join(
    f"{name}: &{name} [{','.join([f'*{of}'] * 10)}]\n"
    for of, name in zip("abcde", "bcdef", strict=True)
)


def test_scalars_stay_as_they_are_written() -> None:
    text = "on: 1:20\nnumber: 1/2563\nyear: 2563\nday: 2020-05-13\nyes: no\nzero: 007\n"
    (tree,) = yaml_documents(text, "f")
    assert tree.data == {
        "on": "1:20",
        "number": "1/2563",
        "year": "2563",
        "day": "2020-05-13",
        "yes": "no",
        "zero": "007",
    }


def test_nothing_is_none_but_a_quoted_word_is_text() -> None:
    (tree,) = yaml_documents("a:\nb: ~\nc: null\nd: 'null'\ne: ''\nf: [~]\n", "f")
    assert tree.data == {"a": None, "b": None, "c": None, "d": "null", "e": "", "f": [None]}


def test_marks_are_lines_and_columns_of_names_and_items() -> None:
    (tree,) = yaml_documents("a:\n  - b: 1\n    c: 2\n  - x\n", "f")
    marks = {steps: (mark.line, mark.column) for steps, mark in tree.marks.items()}
    assert marks == {
        (): (1, 1),
        ("a",): (1, 1),
        ("a", 0): (2, 5),
        ("a", 0, "b"): (2, 5),
        ("a", 0, "c"): (3, 5),
        ("a", 1): (4, 5),
    }


def test_aliases_are_written_out() -> None:
    (tree,) = yaml_documents("a: &x {b: 1}\nc: [*x, *x]\n", "f")
    assert tree.data == {"a": {"b": "1"}, "c": [{"b": "1"}, {"b": "1"}]}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("people:\n\t- x", ":3: a text cannot begin with this character"),
        ("people: a: b", ":2: a colon too many, or a wrong indentation"),
        ("people: ['x", ":2: a quote is opened and never closed"),
        ("people: [*x]", ":2: an alias (*name) to nothing: no &name stands before it"),
        ("people: &a [*a]", ":2: an alias (*) points to what it stands in: write it out"),
        ("people: [a, b\nx: 1", ":3: a list in [ ] is not closed"),
        ("people: !foo [x]", ":2: the tag !foo is not read: leave it out"),
        ("<<: {a: 1}", ":2: merge keys (<<) are not read: write the fields out"),
        ("? [a]\n: b", ":2: a field's name is expected before the colon"),
        ("people:\n- x\npeople: [y]", ":4: 'people' stands here twice (first in line 2): keep one"),
        ("people: [\x07]", ":2: a control character (U+0007): take it out"),
        ("people: " + "[" * 60_000, ":2: nested more than 40 deep: no record is"),
    ],
)
def test_what_yaml_can_do_too_is_refused(tmp_path: Path, text: str, message: str) -> None:
    (found,) = said(tmp_path, "a.yaml", SOURCE + text)
    assert found.startswith(message)


def test_an_object_tag_builds_nothing(tmp_path: Path) -> None:
    text = SOURCE + "people: !!python/object/apply:os.mkdir [" + str(tmp_path / "made") + "]\n"
    assert ":2: the tag !!python/object/apply:os.mkdir is not read: leave it out" in said(
        tmp_path, "a.yaml", text
    )
    assert not (tmp_path / "made").exists()


def test_aliases_that_grow_are_stopped(tmp_path: Path) -> None:
    text = "a: &a [1,1,1,1,1,1,1,1,1,1]\n" + BOMB
    (found,) = said(tmp_path, "a.yaml", text)
    assert found.endswith("more than 100,000 parts, aliases (*) written out: split it")


def test_each_document_is_a_unit(tmp_path: Path) -> None:
    documents = ["source: {name: A}", "source: {name: B}\nnote: 1", "# none", "source: {name: C}"]
    bad = "\n---\n".join(documents)
    found = units(tmp_path, "a.yaml", bad)
    assert at_fault(found) == [("a.yaml:1", False), ("a.yaml:3", True), ("a.yaml:8", False)]
    assert not any(unit.record for unit in found)
    found = units(tmp_path, "a.yaml", bad.replace("\nnote: 1", ""))
    assert [good for _, good in labels(found)] == [True, True, True]


def test_of_a_bad_file_nothing_and_of_a_good_one_beside_it_all(tmp_path: Path) -> None:
    files = {"a": "source: {name: A}\n---\nsource: {}\n", "b": "source: {name: A}\n"}
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    found = list(read_units([str(tmp_path / f"{name}.yaml") for name in files]))
    assert labels(found) == [("a.yaml:1", False), ("a.yaml:3", False), ("b.yaml", True)]


def test_no_document_of_a_file_that_is_no_yaml_is_loaded(tmp_path: Path) -> None:
    found = units(tmp_path, "a.yaml", "source: {name: A}\n---\nsource: {name: 'B}\n")
    assert labels(found) == [("a.yaml", False)]


@pytest.mark.parametrize("text", ["", "# only a remark\n", "---\n---\n"])
def test_an_empty_file_is_told(tmp_path: Path, text: str) -> None:
    assert said(tmp_path, "a.yaml", text) == [": nothing in it: a record begins with 'source:'"]


@pytest.mark.parametrize("text", ["- a\n- b\n", "only words\n"])
def test_what_is_no_mapping_is_no_record(tmp_path: Path, text: str) -> None:
    (found,) = said(tmp_path, "a.yaml", text)
    assert found.startswith(":1: a record is a mapping of fields: it begins with 'source:'")
