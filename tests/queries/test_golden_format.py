"""The machinery of the golden answers: it refuses what cannot be meant, and sees what is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from seed_data import FOLDER
from tests.queries.golden import Case, GoldenError, case, cases, disagreements

RECORD = min(path.stem for path in FOLDER.glob("*.yaml"))
GOOD: Mapping[str, Any] = {
    "question": "who",
    "ask": {"role": "ปลัดกระทรวงตัวอย่าง", "from": "2020-05-13"},
    "rows": [{"holder": "ก", "certainty": "certain"}],
    "why": "Seen that day.",
    "places": [f"{RECORD} ¶4"],
}
EXPECTED = Case("x", "who", {}, ({"holder": "ก"}, {"holder": None}), True, ({"holder": "ข"},))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"row": []}, "unknown or missing: row"),
        ({"question": "whose"}, "no such question: whose"),
        ({"ask": {"post": "x"}}, "no such parameter: post"),
        ({"rows": [{"name": "x"}]}, "no such column: name"),
        ({"naive": True}, "must never come"),
        ({"never": [{"holder": "ข"}]}, "must never come"),
        ({"naive": True, "never": [{}]}, "must never come"),
        ({"places": []}, "no such record"),
        ({"places": ["no-such-file ¶1"]}, "no such record in seed_data: no-such-file"),
    ],
)
def test_a_case_that_cannot_be_meant_is_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(GoldenError, match=words):
        case("x", {**GOOD, **change})


def test_days_are_text(tmp_path: Path) -> None:
    text = (
        "- question: who\n  ask: {role: x, from: 2020-05-13}\n"
        "  rows: [{first_seen: 2020-05-13, n_sources: 2}]\n"
        f"  why: y\n  places: [{RECORD} ¶4]\n"
    )
    (tmp_path / "who.yaml").write_text(text, encoding="utf-8")
    (found,) = cases(tmp_path)
    assert found.ask == {"role": "x", "from": "2020-05-13"}
    assert found.rows == ({"first_seen": "2020-05-13", "n_sources": 2},)


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ([{"holder": "ก"}, {"holder": None}], []),
        ([{"holder": None}, {"holder": "ก"}], ["row 1: holder", "row 2: holder"]),
        ([{"holder": "ก"}], ["1 rows, not 2"]),
        ([{"holder": "ก"}, {"holder": "ข"}], ["row 2: holder", "row 2 is the naive one"]),
    ],
)
def test_disagreements_are_seen(rows: list[dict[str, Any]], wrong: list[str]) -> None:
    found = disagreements(EXPECTED, rows)
    assert len(found) == len(wrong)
    assert all(text.startswith(start) for text, start in zip(found, wrong, strict=True))
