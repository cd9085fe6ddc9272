"""What `who` answers hangs on the rule about rivals and on coalesced bounds: without, it is red."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

import pytest

from graph_loader.derive.term import breaks, seat
from graph_loader.load import Loader
from graph_loader.store.protocol import Store
from queries import question, run
from tests.properties.test_found import HEAD, ONE, OTHER, record, seen

SIGHTS: Final = (
    ("a", ONE, "2020-01-10"),
    ("b", OTHER, "2020-04-10"),
    ("c", OTHER, "2020-05-10"),
    ("d", ONE, "2020-08-10"),
)
BETWEEN: Final = "2020-06-20"
# Written by hand: the other one came and went between the two sights of the first, so on a day
# after that both may have been there, and nobody certainly.
BOTH_POSSIBLE: Final = [(OTHER, "possible"), (ONE, "possible")]
AMID: Final = "2020-04-20"
OTHER_CERTAIN: Final = [(OTHER, "certain")]
WHO: Final = question("who").text


def ask(store: Store, day: str, text: str = WHO) -> list[tuple[str, str]]:
    """(holder, certainty) rows of `who`, or of another wording of it."""
    roles = [row["id"] for row in store.rows("MATCH (r:Role) RETURN r.id AS id")]
    values = {"role": roles, "from": day, "to": day}
    rows = run(store, replace(question("who"), text=text), values)
    return [(row["holder"], row["certainty"]) for row in rows]


def load(store: Store) -> None:
    list(Loader(store).load(record(name, seen(who, HEAD, day)) for name, who, day in SIGHTS))


def test_a_rival_ends_a_term(either: Store) -> None:
    load(either)
    assert ask(either, AMID) == OTHER_CERTAIN
    assert ask(either, BETWEEN) == BOTH_POSSIBLE


def test_without_counting_rivals_the_answer_is_another(
    either: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(breaks, "counted", lambda *_args, **_more: False)
    load(either)
    assert ask(either, AMID) != OTHER_CERTAIN


def test_without_bounding_by_rivals_the_answer_is_another(
    either: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seat, "bounded", lambda found, *_args: found)
    load(either)
    assert ask(either, AMID) != OTHER_CERTAIN


def test_absent_bounds_exclude_nobody(either: Store) -> None:
    list(Loader(either).load([record("a", seen(ONE, HEAD, "2020-05-13"))]))
    assert ask(either, "2019-01-01") == [(ONE, "possible")]
    assert ask(either, "2021-01-01") == [(ONE, "possible")]


@pytest.mark.parametrize(
    ("coalesced", "instead"),
    [
        # An absent bound that excludes.
        (r"coalesce\((\$to < t\.start_min|t\.end_max <= \$from), false\)", r"coalesce(\1, true)"),
        # The condition as a bare filter: null drops the row.
        (
            r"WHERE certainty <> 'no'\n  RETURN t AS link",
            "WHERE certainty <> 'no' AND NOT ($to < t.start_min OR t.end_max <= $from)\n"
            "  RETURN t AS link",
        ),
    ],
)
def test_without_coalescing_a_row_is_lost(either: Store, coalesced: str, instead: str) -> None:
    list(Loader(either).load([record("a", seen(ONE, HEAD, "2020-05-13"))]))
    bare, times = re.subn(coalesced, instead, WHO)
    assert times
    assert ask(either, "2021-01-01", bare) == []
