"""Whatever is wrong with a record is said at once, in lines that say what would be right."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.read.problems import Problem
from tests.read.reading import SOURCE, said

POSTLESS = "the post 'อธิบดี' needs an agency: write it with its body, or as {post: อธิบดี, agency: …}"


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("foo: 1", ["foo: there is no such field here — the fields are source, calendar, people"]),
        ("foo:", ["foo: there is no such field here — the fields are source, calendar, people"]),
        ("tenure: []", ["tenure: there is no such field here — did you mean 'tenures'?"]),
        ("people: x", ["people: a list is expected, not 'x' — write each item on a line after"]),
        ("people: [~]", ["people[0]: nothing stands here — the fields are name, rank, nth"]),
        ("people: [{}]", ["people[0].name: is missing — Given and family name, Thai or English"]),
        ("people: [{name: }]", ["people[0].name: is missing — Given and family name"]),
        ("people: [{name: [x]}]", ["people[0].name: a text is expected, not a list"]),
        ("people: [{name: ''}]", ["people[0].name: is empty — write it"]),
        ("people: [{name: x, nth: 0}]", ["people[0].nth: 1 or more is expected, not '0'"]),
        ("people: [{name: x, nth: two}]", ["people[0].nth: a whole number is expected, not 'two'"]),
        ("people: [{name: x, identifiers: y}]", ["people[0].identifiers: 'y' stands here — write"]),
        (
            "agencies: [{name: x, type: Minstry}]",
            ["agencies[0].type: 'Minstry' is not known here — did you mean 'ministry'?"],
        ),
        (
            "agencies: [{name: x, abbreviation: y}]",
            ["agencies[0].abbreviation: there is no such field here — did you mean 'short'?"],
        ),
        (
            "tenures: [{person: x y, role: {post: อธิบดี, agensy: z}}]",
            ["tenures[0].role.agensy: there is no such field here — did you mean 'agency'?"],
        ),
        (
            "tenures: [{person: x y, role: [รมว.ก, อธิบดี], former: perhaps}]",
            [
                f"tenures[0].role[1]: {POSTLESS}",
                "tenures[0].former: 'perhaps' is neither — write true or false",
            ],
        ),
        (
            "tenures: [{person: x y, agency: z, role: รมว.ก}]",
            ["tenures[0]: exactly one of person, agency is expected as the holder"],
        ),
        (
            "tenures: [{person: x y, role: รมว.ก, at: here}]",
            ["tenures[0].at: 'here' is no place in a text: write a paragraph (5, 5-6)"],
        ),
        (
            "meetings: [{body: ก, number: 1-2563, time: noon}]",
            [
                "meetings[0].number: '1-2563' does not fit — write a meeting's number like 1/2563",
                "meetings[0].time: 'noon' does not fit — write a time like 13.30 or 9:00",
            ],
        ),
        (
            "meetings: [{body: ก}]",
            ["meetings[0]: a meeting needs its number, like 1/2563, or else its date"],
        ),
        (
            "meetings: [{body: ก, date: 2020, present: {person: x, for: {agencies: y}}}]",
            ["meetings[0].present.for.agencies: there is no such field here — did you mean"],
        ),
        (
            "events: [{series: s, held: {from: 2020}}]",
            ["events[0]: an event needs a name, or a series and its ordinal"],
        ),
    ],
)
def test_messages(tmp_path: Path, text: str, messages: list[str]) -> None:
    found = said(tmp_path, "a.yaml", SOURCE + text)
    expected = [f":2: {message}" for message in messages]
    unmatched = [e for e in expected if not any(line.startswith(e) for line in found)]
    assert (unmatched, len(found)) == ([], len(messages))


def test_all_lines_of_a_file_in_order(tmp_path: Path) -> None:
    text = (
        "source:\n"
        "  kind: gazette\n"
        "  published: 2563-05-13\n"
        "people:\n"
        "  - nmae: x\n"
        "counts:\n"
        "  - series: s\n"
        "    status: pilot\n"
        "    on: 31/4/2563\n"
        "    number: -1\n"
    )
    assert said(tmp_path, "a.yaml", text) == [
        ":1: source.name: is missing — Title of the document, or name of the record",
        ":3: source.published: 2563-05-13: 2563 is a Buddhist year; "
        "write 2020-05-13, or 13/5/2563, or calendar: be",
        ":5: people[0].name: is missing — Given and family name, Thai or English",
        ":5: people[0].nmae: there is no such field here — did you mean 'name'?",
        ":9: counts[0].on: 31/4/2563: 2020-04-31: 2020-04 has 30 days",
        ":10: counts[0].number: 0 or more is expected, not '-1'",
    ]


def test_no_message_shows_a_long_value_whole(tmp_path: Path) -> None:
    (found,) = said(tmp_path, "a.yaml", f"{SOURCE}people: {'x' * 300}\n")
    assert "x" * 57 in found
    assert "x" * 61 not in found


def test_a_problem_is_one_line_and_steers_no_terminal() -> None:
    problem = Problem("a.json", 3, "x", "'one\n  two\x1b[31m' is not known here")
    assert str(problem) == "a.json:3: x: 'one two?[31m' is not known here"
