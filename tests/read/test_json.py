"""JSON and JSON Lines: the same records, with the lines of what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.read.json_tree import json_marks
from tests.read.reading import at_fault, facts, labels, said, units

TENURE = '{"person": "สมชาย ตัวอย่าง", "role": "รมว.ตัวอย่าง", "on": 2020}'


def test_json_and_yaml_of_one_record_state_the_same(tmp_path: Path) -> None:
    as_json = f'{{"source": {{"name": "A"}},\n\t"tenures": [{TENURE}]}}'
    as_yaml = "source: {name: A}\ntenures:\n- {person: สมชาย ตัวอย่าง, role: รมว.ตัวอย่าง, on: 2020}\n"
    (one,), (other,) = units(tmp_path, "a.json", as_json), units(tmp_path, "a.yaml", as_yaml)
    assert one.record == other.record
    assert len(facts(one)) == 1


def test_marks_survive_escapes_and_nesting() -> None:
    text = '{"a\\"b": [1, {"c": "x, ]"}],\n "ก": {}}'
    marks = {steps: (mark.line, mark.column) for steps, mark in json_marks(text).items()}
    assert marks == {
        (): (1, 1),
        ('a"b',): (1, 2),
        ('a"b', 0): (1, 11),
        ('a"b', 1): (1, 14),
        ('a"b', 1, "c"): (1, 15),
        ("ก",): (2, 2),
    }


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"source": {"name": "A"},\n "people": [x]}', ":2: this is no JSON: Expecting value"),
        (
            '{"source": {"name": "A"},\n "people": ["x"],\n "people": ["y"]}',
            ":3: 'people' stands here twice: keep one",
        ),
        (
            "null",
            ":1: a record is a mapping of fields: it begins with 'source:' and goes on with "
            "sections like 'tenures:' or 'meetings:'",
        ),
        ('{"source": {"name": NaN}}', ": NaN and Infinity are no JSON: leave the field out"),
        (
            '{"source": {"name": "A"},\n "people": [\n  {"nam": "x"}]}',
            ":3: people[0].nam: there is no such field here — did you mean 'name'?",
        ),
        ('{"source": ' + "[" * 60 + "]" * 60 + "}", ":1: nested too deep — no record is"),
        ('{"source": ' + "[" * 60_000 + "]" * 60_000 + "}", ": nested too deep: no record is"),
    ],
)
def test_what_is_wrong_has_its_line(tmp_path: Path, text: str, message: str) -> None:
    assert message in said(tmp_path, "a.json", text)


def test_lines_are_units_and_blank_ones_nothing(tmp_path: Path) -> None:
    lines = ['{"source": {"name": "A"}}', "", '{"source": ', "[1]", '{"source": {"name": "B"}}']
    found = units(tmp_path, "a.jsonl", "\r\n".join(lines) + "\r\n")
    assert at_fault(found) == [
        ("a.jsonl:1", False),
        ("a.jsonl:3", True),
        ("a.jsonl:4", True),
        ("a.jsonl:5", False),
    ]
    assert found[1].problems[0].line == 3


def test_a_line_that_is_no_utf8_alone_is_at_fault(tmp_path: Path) -> None:
    data = b'{"source": {"name": "A"}}\n{"source": {"name": "\xa1\xd2"}}\n'
    found = units(tmp_path, "a.jsonl", data)
    assert at_fault(found) == [("a.jsonl:1", False), ("a.jsonl:2", True)]
    assert str(found[1].problems[0]).endswith(":2: the text is Windows-874: save it as UTF-8")


def test_documents_among_records_are_passed_over(tmp_path: Path) -> None:
    document = '{"id": 1, "text": "words"}\n'
    found = units(tmp_path, "a.jsonl", document + '{"source": {"name": "A"}}\n' + document)
    assert labels(found) == [("a.jsonl:2", True)]
