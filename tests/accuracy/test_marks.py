"""The marks by which the accuracy of `who` is told."""

from __future__ import annotations

import pytest

from tests.accuracy.marks import Mark, Question, Row, mark


def question(answer: str | None, *acceptable: str) -> Question:
    return {
        "id": "T-1",
        "role": "อธิบดีกรมทดลอง",
        "on": "2020-01-01",
        "answer": answer,
        "kind": "holder" if answer else "open",
        "expect": "certain" if answer else "none",
        "acceptable": list(acceptable),
        "why": "",
        "near": [],
    }


def row(holder: str | None, certainty: str) -> Row:
    return {"holder": holder, "certainty": certainty}


SOMEBODY = question("ก ข")
NOBODY = question(None, "ก ข")
CASES = [
    (SOMEBODY, [row("ก  ข", "certain")], Mark(True, True, True, False)),
    (SOMEBODY, [row("ก ข", "possible")], Mark(True, True, False, False)),
    (SOMEBODY, [row("ค ง", "certain"), row("ก ข", "certain")], Mark(False, True, True, True)),
    (SOMEBODY, [], Mark(False, False, False, False)),
    (SOMEBODY, [row(None, "certain")], Mark(False, False, True, False)),
    (question("ก ข", "ก ฃ"), [row("ก ฃ", "certain")], Mark(False, True, True, False)),
    (NOBODY, [], Mark(True, False, False, False)),
    (NOBODY, [row(None, "certain")], Mark(True, False, True, False)),
    (NOBODY, [row("ก ข", "possible")], Mark(True, True, False, False)),
    (NOBODY, [row("ก ข", "certain")], Mark(False, True, True, False)),
    (NOBODY, [row("ค ง", "possible")], Mark(False, True, False, True)),
]


@pytest.mark.parametrize(("asked", "rows", "expected"), CASES)
def test_only_the_first_row_counts(asked: Question, rows: list[Row], expected: Mark) -> None:
    assert mark(asked, rows) == expected
