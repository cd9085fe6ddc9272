"""Each question through `queries.run` and through the bare driver or engine, in one process.

The seed amid 100,000 invented statements; each question as its first golden case with rows.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

import kglite
import neo4j

from benchmarks.full import full_graph, write_embedded
from benchmarks.stores import neo4j as neo4j_place
from benchmarks.stores import opened
from benchmarks.timing import line
from graph_loader.asking import read_values
from graph_loader.filling import fill
from graph_loader.graph.pieces import Fragment
from graph_loader.store.address import open_store
from graph_loader.store.embedded.store import SCANS
from graph_loader.store.protocol import Store
from queries import Question, catalogue, run
from tests.queries.golden import cases

TIMES: Final = 21
WARM: Final = 10
Bare = Callable[[str, Mapping[str, Any]], Sequence[Mapping[str, Any]]]


def main() -> None:
    """Prints, for each store, the median milliseconds of both ways and their ratio."""
    graph = full_graph()
    for place in (_embedded, _neo4j):
        with place(graph) as (name, store, bare):
            _measure(name, store, bare)


def _measure(name: str, store: Store, bare: Bare) -> None:
    print(line(name, "queries.run", "bare", "ratio", "rows"))
    ours = theirs = 0.0
    for question, values, rows in _asked(store):
        one, other = _both(
            lambda question=question, values=values: run(store, question, values),
            lambda question=question, values=values: bare(question.text, values),
        )
        ours, theirs = ours + one, theirs + other
        print(line(f"  {question.name}", *_told(one, other), str(rows)), flush=True)
    print(line("  all", *_told(ours, theirs)), flush=True)


def _asked(store: Store) -> Iterator[tuple[Question, dict[str, object], int]]:
    """Each question with values, answered once, so that no plan is made while it is measured."""
    for question in catalogue():
        ask = next(case.ask for case in cases() if case.question == question.name and case.rows)
        values, _ = read_values(store, question, ask)
        yield question, values, len(run(store, question, values))


def _both(one: Callable[[], object], other: Callable[[], object]) -> tuple[float, float]:
    """Median seconds of each; they take turns, so that a busy spell hits both."""
    for work in (one, other) * WARM:
        work()
    taken = [(_seconds(one), _seconds(other)) for _ in range(TIMES)]
    return median(first for first, _ in taken), median(second for _, second in taken)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _driver(uri: str) -> neo4j.Driver:
    """As our store has it: told of no deprecations, which the server would look for."""
    return neo4j.GraphDatabase.driver(uri, notifications_min_severity="OFF")


def _told(one: float, other: float) -> tuple[str, str, str]:
    return f"{one * 1000:.2f} ms", f"{other * 1000:.2f} ms", f"{one / other:.2f}"


@contextmanager
def _embedded(graph: Fragment) -> Iterator[tuple[str, Store, Bare]]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "full.graph"
        write_embedded(path, graph)
        bare = kglite.load(str(path))
        with open_store(str(path), mode="read") as store:
            # After so many questions a reader builds its indexes, as the bare engine has them.
            for _ in range(SCANS + 1):
                store.rows("RETURN 1 AS one")
            yield (
                "embedded",
                store,
                lambda text, values: list(bare.begin_read().cypher(text, params=dict(values))),
            )


@contextmanager
def _neo4j(graph: Fragment) -> Iterator[tuple[str, Store, Bare]]:
    with neo4j_place() as place:
        uri = place.fresh()
        with opened(uri) as store, _driver(uri) as driver:
            fill(store, graph)

            def bare(text: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
                with driver.session() as session:
                    return session.execute_read(
                        lambda tx: [dict(record) for record in tx.run(text, dict(values))]
                    )

            yield "neo4j", store, bare
