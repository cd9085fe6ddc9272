"""`python -m tests.accuracy.ask QUESTIONS --db STORE`: how often the first row of `who` is right.

QUESTIONS are JSON lines (`first_half.jsonl`); the store holds the whole corpus. `--misses` tells
each answer that is not right, with the first rows and the texts in which the answer stands.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import graph_loader
from graph_loader.api import Graph, Holding
from graph_loader.errors import RolegraphError
from tests.accuracy.marks import Mark, Question, mark


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its rows, or why there are none."""

    question: Question
    rows: list[Holding]
    error: str
    mark: Mark


def asked(graph: Graph, questions: Iterable[Question]) -> Iterator[Asked]:
    """Every question with the answer of an open store."""
    for question in questions:
        rows: list[Holding] = []
        error = ""
        try:
            rows = graph.who(question["role"], question["on"])
        except RolegraphError as refused:
            error = str(refused)
        yield Asked(question, rows, error, mark(question, rows))


def report(answers: list[Asked]) -> Iterator[str]:
    """The lines of docs/accuracy.md."""
    kinds = Counter(a.question["kind"] for a in answers)
    right = Counter(a.question["kind"] for a in answers if a.mark.right)
    yield "| | asked | right in the first row |"
    yield "|---|---|---|"
    for kind in ("holder", "acting", "ex_officio", "open", "vacant", "nobody"):
        yield f"| {kind} | {kinds[kind]} | {right[kind]} |"
    yield f"| **all** | **{len(answers)}** | **{_of(right.total(), len(answers))}** |"
    good = [a for a in answers if a.mark.right and a.question["answer"]]
    sure = sum(a.mark.certain for a in good)
    yield f"right answers that name somebody: certain {_of(sure, len(good))} of {len(good)}"
    yield f"wrong and certain: {sum(a.mark.wrong and a.mark.certain for a in answers)}"
    possible = [a for a in answers if a.mark.named and not a.mark.certain]
    meant = sum(a.mark.right or not a.mark.wrong for a in possible)
    yield f"first row possible: {len(possible)}, of them right or allowed {meant}"
    yield f"no row: {sum(not a.rows for a in answers)}"


def misses(answers: Iterable[Asked]) -> Iterator[str]:
    """A line for each answer that is not right, `!!` before one that is wrong and certain."""
    for one in answers:
        if one.mark.right:
            continue
        asked, sign = one.question, "!!" if one.mark.wrong and one.mark.certain else "  "
        got = "; ".join(f"{r['holder']} ({r['status']}, {r['certainty']})" for r in one.rows[:3])
        yield (
            f"{sign} {asked['id']} {asked['role']} {asked['on']} [{asked['kind']}] wanted "
            f"{asked['answer']}; got {got or one.error or 'no row'} <- {', '.join(asked['near'])}"
        )


def _of(part: int, whole: int) -> str:
    return f"{part} ({part / whole:.3f})" if whole else str(part)


def main() -> None:
    """Prints the report of one file of questions, and the misses if they are wanted."""
    parser = ArgumentParser(prog="python -m tests.accuracy.ask", description=__doc__)
    parser.add_argument("questions", type=Path)
    parser.add_argument("--db", required=True)
    parser.add_argument("--misses", action="store_true")
    given = parser.parse_args()
    lines = given.questions.read_text(encoding="utf-8").splitlines()
    questions: list[Question] = [json.loads(line) for line in lines]
    with graph_loader.open(given.db, mode="read") as graph:
        answers = list(asked(graph, questions))
    print("\n".join([*report(answers), *(misses(answers) if given.misses else ())]))


if __name__ == "__main__":
    main()
