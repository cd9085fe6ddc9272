"""Ways, folds and answers: what is kept of rows, and what stands in what."""

from __future__ import annotations

from graph_loader.find import find
from graph_loader.store.protocol import Store
from queries import question, run
from visualize.among import joining
from visualize.fold import closed, folded
from visualize.model import Picture, Thing, Tie
from visualize.views.path import each_once, path
from visualize.views.question import answer, ids_of


def step(way: int, first: str, second: str) -> dict[str, object]:
    return {"way": way, "step": 1, "id": first, "to_id": second}


def test_ways_by_the_same_stops_are_one() -> None:
    rows = [step(1, "a", "m"), step(1, "m", "b"), step(2, "a", "m"), step(2, "m", "b"),
            step(3, "a", "n"), step(3, "n", "b")]  # fmt: skip
    found = [(row["way"], row["id"], row["to_id"]) for row in each_once(rows)]
    assert found == [(1, "a", "m"), (1, "m", "b"), (2, "a", "n"), (2, "n", "b")]


def test_two_are_joined_directly_else_by_one_fact() -> None:
    direct = Tie("1", "chair", "person-a", "meeting-m", link="p1")
    by = (Tie("2", "attendee", "person-b", "meeting-m", link="p2"),
          Tie("3", "for", "person-b", "agency-x", link="p2"))  # fmt: skip
    other = Tie("4", "for", "person-a", "agency-x", link="p9")
    ties = {tie.id: tie for tie in (direct, *by, other)}
    found = joining(ties, [("person-a", "meeting-m"), ("meeting-m", "agency-x")])
    assert found["person-a", "meeting-m"] == (direct,)
    assert set(found["meeting-m", "agency-x"]) == set(by)


def many() -> Picture:
    """A ministry asked about, a department with posts and people, and a meeting with decisions."""
    names = ["agency-top", "agency-sub", "role-1", "role-2", "person-1", "meeting-1", "decision-1",
             "decision-2"]  # fmt: skip
    ties = (
        Tie("1", "in", "role-1", "agency-sub"), Tie("2", "in", "role-2", "agency-sub"),
        Tie("3", "substantive", "person-1", "role-1", certainty="certain"),
        Tie("4", "part of", "agency-sub", "agency-top"),
        Tie("5", "of_body", "meeting-1", "agency-top"),
        Tie("6", "approved", "meeting-1", "decision-1"),
        Tie("7", "assigned", "meeting-1", "decision-2"),
    )  # fmt: skip
    return Picture("agency-top", {name: Thing(name, name) for name in names}, ties)


def test_beyond_what_can_be_read_things_fold_into_their_homes() -> None:
    assert folded(many(), readable=8) == {}
    assert folded(many(), readable=7) == {
        "role-1": "agency-sub", "role-2": "agency-sub", "person-1": "agency-sub",
        "decision-1": "meeting-1", "decision-2": "meeting-1",
    }  # fmt: skip


def test_a_folded_network_is_laid_out_as_it_is_seen() -> None:
    graph = closed(many(), folded(many(), readable=7))
    assert sorted(graph) == ["agency-sub", "agency-top", "meeting-1"]
    assert graph.number_of_edges() == 2


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
