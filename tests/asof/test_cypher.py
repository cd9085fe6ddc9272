"""The CASE says of every case what Python says, on both stores."""

from __future__ import annotations

import re
from typing import Any, Final

import pytest

from graph_loader.asof import case, certainty_between
from graph_loader.dates import add_days
from graph_loader.derive.period import Tenure
from graph_loader.store.protocol import Store
from tests.asof.cases import CASES, derived

CREATE: Final = """\
UNWIND $rows AS row
CREATE (t:Tenure {id: row.id, start_min: row.start_min, start_max: row.start_max,
  end_min: row.end_min, end_max: row.end_max, began: row.began,
  sure_from: row.sure_from, sure_until: row.sure_until})"""
ASK: Final = f"MATCH (t:Tenure) RETURN t.id AS id, {case('t')} AS certainty ORDER BY id"
# What one would write first: it compares with bounds that may be absent.
NAIVE: Final = """\
MATCH (t:Tenure) WHERE t.start_min <= $to AND $from < t.end_max RETURN t.id AS id"""


def all_tenures() -> dict[str, Tenure]:
    """The tenures of every case, as known at the end, by an id."""
    return {
        f"{found['id']:02}-{number:02}": tenure
        for found in CASES
        for number, tenure in enumerate(derived(found))
    }


def row(name: str, tenure: Tenure) -> dict[str, Any]:
    return {
        "id": name,
        "start_min": tenure.start_min,
        "start_max": tenure.start_max,
        "end_min": tenure.end_min,
        "end_max": tenure.end_max,
        "began": tenure.began,
        "sure_from": [start for start, _ in tenure.sure],
        "sure_until": [end for _, end in tenure.sure],
    }


def windows() -> list[tuple[str, str]]:
    """Every asked day, the day before and after, and two spans from it."""
    days = sorted({ask["on"] for found in CASES for ask in found["asks"]})
    near = {(add_days(day, n), add_days(day, n)) for day in days[::3] for n in (-1, 0, 1)}
    return sorted(near | {(day, add_days(day, n)) for day in days[::7] for n in (30, 400)})


@pytest.fixture
def filled(store: Store) -> Store:
    rows = [row(name, tenure) for name, tenure in all_tenures().items()]
    store.write(lambda transaction: transaction.run(CREATE, {"rows": rows}))
    return store


def asked(store: Store, query: str, first: str, last: str) -> dict[str, str]:
    rows = store.rows(query, {"from": first, "to": last})
    return {found["id"]: found["certainty"] for found in rows}


def test_cypher_says_what_python_says(filled: Store) -> None:
    every = all_tenures()
    for first, last in windows():
        want = {name: certainty_between(tenure, first, last) for name, tenure in every.items()}
        assert asked(filled, ASK, first, last) == want, (first, last)


def test_a_bare_comparison_drops_rows_that_the_case_keeps(filled: Store) -> None:
    """Case 1 has one sight and no bounds: possible in June 2020, and lost without coalesce."""
    day = {"from": "2020-06-30", "to": "2020-06-30"}
    kept = asked(filled, ASK, *day.values())
    naive = {found["id"] for found in filled.rows(NAIVE, day)}
    assert kept["01-00"] == "possible"
    assert "01-00" not in naive


def test_an_absent_bound_that_excluded_would_turn_case_1(filled: Store) -> None:
    """The mutation that the coalesced `false` guards against."""
    wrong = re.sub(r", false\)", ", true)", ASK)
    assert wrong != ASK
    assert asked(filled, wrong, "2020-05-13", "2020-05-13")["01-00"] == "no"
    assert asked(filled, ASK, "2020-05-13", "2020-05-13")["01-00"] == "certain"


def test_absent_lists_make_nothing_sure(filled: Store) -> None:
    """A planned tenure (case 22) has no sure day; its lists are empty or not there."""
    assert asked(filled, ASK, "2020-07-09", "2020-07-09")["22-00"] == "possible"
