"""Ways and answers: what is kept of rows."""

from __future__ import annotations

from graph_loader.find import find
from graph_loader.store.protocol import Store
from queries import question, run
from visualize.among import joining
from visualize.model import Tie
from visualize.views.path import each_once, path
from visualize.views.question import answer, ids_of


def step(way: int, first: str, second: str) -> dict[str, object]:
    return {"way": way, "step": 1, "id": first, "to_id": second}


def test_ways_by_the_same_stops_are_one() -> None:
    rows = [step(1, "a", "m"), step(1, "m", "b"), step(2, "a", "m"), step(2, "m", "b"),
            step(3, "a", "n"), step(3, "n", "b")]  # fmt: skip
    found = [(row["way"], row["id"], row["to_id"]) for row in each_once(rows)]
    assert found == [(1, "a", "m"), (1, "m", "b"), (2, "a", "n"), (2, "n", "b")]


def test_ways_of_two_of_one_name_are_told_apart() -> None:
    rows = [step(1, "a", "m"), step(1, "m", "b"), step(1, "a2", "n"), step(1, "n", "b")]
    found = [(row["way"], row["id"], row["to_id"]) for row in each_once(rows)]
    assert found == [(1, "a", "m"), (1, "m", "b"), (2, "a2", "n"), (2, "n", "b")]


def test_two_are_joined_directly_else_by_one_fact() -> None:
    direct = Tie("1", "chair", "person-a", "meeting-m", link="p1")
    by = (Tie("2", "attendee", "person-b", "meeting-m", link="p2"),
          Tie("3", "for", "person-b", "agency-x", link="p2"))  # fmt: skip
    other = Tie("4", "for", "person-a", "agency-x", link="p9")
    ties = {tie.id: tie for tie in (direct, *by, other)}
    found = joining(ties, [("person-a", "meeting-m"), ("meeting-m", "agency-x")])
    assert found["person-a", "meeting-m"] == (direct,)
    assert set(found["meeting-m", "agency-x"]) == set(by)


def test_ids_are_those_of_the_columns_that_say_so() -> None:
    assert ids_of({"id": "a-1", "holder_id": "p-1", "name": "x", "what_id": None}) == ["a-1", "p-1"]


def test_an_answer_keeps_its_columns(told: Store, office: str) -> None:
    asked = question("roster")
    rows = run(told, asked, {"agency": [office], "from": "2019-06-01", "to": "2019-06-01",
                             "within": 730})  # fmt: skip
    drawn = answer(told, asked, rows, [office], "2019-06-01")
    assert drawn is not None
    frame = drawn.frame()
    # Of the second the source tells no day; it is a year younger than the day asked.
    assert list(frame["holder"]) == ["สมหมาย ทดลอง", "สมหญิง ลองดู"]
    assert list(frame["certainty"]) == ["certain", "possible"]
    assert not [name for name in frame.columns if name.endswith("_id")]


def test_nothing_joins_who_has_nothing_in_common(told: Store) -> None:
    one = [find(told, "person", "สมหมาย ทดลอง")[0].id]
    assert path(told, one, one) is None
