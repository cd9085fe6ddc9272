"""What only the fields together show."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.read.reading import SOURCE, said


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "agencies: [{name: กรม ก, part_of: กรมก}]",
            "agencies[0].part_of: the body itself — another one is meant",
        ),
        (
            "agencies: [{name: ก, renamed_from: [ข, {agency: ก}]}]",
            "agencies[0].renamed_from[1]: the body itself — another one is meant",
        ),
        (
            "carries: [{role: รมว.ก, gives: [อธิบดีกรมข, รมว. ก], on: 2020}]",
            "carries[0].gives[1]: the post itself — another one is meant",
        ),
        ("places: [{name: X, in: x}]", "places[0].in: the place itself — the larger one is meant"),
        (
            "meetings: [{body: ก, date: 2020, present: {agency: ข, for: {agency: ข}}}]",
            "meetings[0].present.for: the participant itself — whom it stands for?",
        ),
        (
            "tenures: [{person: x y, role: รมว.ก, from: 2020-05, until: 2020-04}]",
            "tenures[0].until: 'until' 2020-04 is before 'from' 2020-05 — the last day is meant",
        ),
        (
            "agencies: [{name: ก, part_of: {agency: ข, from: 2021, until: 2020}}]",
            "agencies[0].part_of.until: 'until' 2020 is before 'from' 2021",
        ),
        (
            "events: [{name: e, planned: {from: 2021, until: 2020}}]",
            "events[0].planned.until: 'until' 2020 is before 'from' 2021",
        ),
        ("carries: [{role: รมว.ก, gives: อธิบดีกรมข}]", ""),
        (
            "tenures: [{person: x y, role: รมว.ก, until: 2020, reported: planned}]",
            "tenures[0]: a planned tenure needs 'from'",
        ),
        (
            "zones: [{name: a}, {name: b, designations: {series: s, status: pilot}}]",
            "zones[1]: a designation needs a day: decided, from, until or on",
        ),
    ],
)
def test_contradictions(tmp_path: Path, text: str, message: str) -> None:
    found = said(tmp_path, "a.yaml", SOURCE + text)
    assert [line[: len(message) + 4] for line in found] == ([f":2: {message}"] if message else [])


@pytest.mark.parametrize(
    "text",
    [
        "tenures: [{person: x y, role: รมว.ก, from: 2020-05-13, until: 2020}]",
        "tenures: [{person: x y, role: รมว.ก, from: since 2020, until: before 2021}]",
        "carries: [{role: รมว.ก, gives: รมว.ข, on: 2020}]",
        "agencies: [{name: ฝ่ายก, within: ข, part_of: {agency: {name: ฝ่ายก, within: ค}}}]",
        "meetings: [{body: ก, date: 2020, present: {agency: ข, for: {agency: ค}}}]",
        "meetings: [{body: ก, number: 1/2563, approved: [{what: x, about: "
        "{meeting: {body: ข, number: 9/2562}}}]}]",
        "tenures: [{agency: สนท., role: {post: ประธาน, agency: คณะกรรมการฯ}}]",
    ],
)
def test_what_is_no_contradiction(tmp_path: Path, text: str) -> None:
    assert said(tmp_path, "a.yaml", SOURCE + text) == []


def test_a_tenure_needs_a_day_from_somewhere(tmp_path: Path) -> None:
    text = "source: {name: A}\ntenures:\n  - {person: x y, role: รมว.ก, on: 2020}\n"
    assert said(tmp_path, "a.yaml", text) == []
    assert said(tmp_path, "a.yaml", f"{text}  - {{person: x y, role: รมว.ก}}\n") == [
        ":4: tenures[1]: no day — give 'on', 'from' or 'until' here, or 'published' in the source"
    ]


def test_a_source_is_not_its_own_twin(tmp_path: Path) -> None:
    text = "source:\n  name: A\n  address: https://example.org/1\n  same_as: [example.org/1/]\n"
    assert said(tmp_path, "a.yaml", text) == [
        ":4: source.same_as[0]: this is the source's own address — leave it out"
    ]
