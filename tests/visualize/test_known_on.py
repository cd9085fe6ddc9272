"""`draw VIEW --known-on DAY`: every view holds what had been published by then, and says so."""

from __future__ import annotations

import pytest

from graph_loader.api import Graph
from graph_loader.drawing.views import VIEWS as DRAWN
from graph_loader.errors import InputError, NotFound
from graph_loader.store.protocol import Store
from tests.visualize.opened import Opened
from tests.visualize.views import CHAIR, DEPA, HEAD, MINISTER, SITTING

# View → its names and options; one day by which most of the seed's sources were out.
ASKED: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "around": ((DEPA,), {}),
    "role": ((MINISTER,), {}),
    "person": ((CHAIR,), {}),
    "agency": ((DEPA,), {}),
    "meeting": ((SITTING,), {}),
    "event": (("ASCN Annual Meeting #3",), {}),
    "path": ((CHAIR, HEAD), {}),
    "question": (("roster",), {"agency": DEPA, "from": "2020-05-13"}),
    "changes": (("2019-01-01", "2020-05-13"), {}),
    "zones": ((), {}),
    "overview": ((), {}),
}
DAY = "2021-06-30"


@pytest.fixture(scope="session")
def graph(seeded: Store) -> Graph:
    return Graph(seeded)


def test_every_view_is_asked() -> None:
    assert set(ASKED) == set(DRAWN)


@pytest.mark.parametrize("view", sorted(ASKED))
def test_it_rests_on_what_was_published_by_then(graph: Graph, opened: Opened, view: str) -> None:
    names, values = ASKED[view]
    page = opened.open(graph.draw(view, *names, known_on=DAY, **values))
    foot = page.inner_text("#reach")
    assert "ตามที่ทราบเมื่อ 30 มิ.ย. 2564" in foot
    sources = opened.data()["sources"]
    assert max((source["published"] for source in sources), default="") <= DAY
    page.click("#language")
    assert f"As known on {DAY}" in page.inner_text("#reach")
    assert opened.messages == []


def test_what_was_published_later_is_in_no_page(graph: Graph) -> None:
    today = graph.draw("role", MINISTER).picture.things
    then = graph.draw("role", MINISTER, known_on="2019-12-31").picture.things
    assert set(then) < set(today)


@pytest.mark.parametrize("view", ["zones", "overview", "role", "path", "changes", "question"])
def test_of_nothing_nothing_is_drawn(graph: Graph, view: str) -> None:
    names, values = ASKED[view]
    with pytest.raises(NotFound):
        graph.draw(view, *names, known_on="1950-01-01", **values)


def test_options_are_those_of_the_command(graph: Graph) -> None:
    few = graph.draw("around", DEPA, limit=5).picture
    assert len(few.things.keys() - few.aside) == 5
    people = graph.draw("around", DEPA, kinds="person").picture.things.values()
    assert {thing.kind for thing in people} == {"agency", "role", "person", "decision"}
    ways = graph.draw("path", CHAIR, HEAD, ways=1).frame()
    assert set(ways["way"]) == {1}


@pytest.mark.parametrize(
    ("view", "names", "said", "values"),
    [
        ("around", (DEPA,), "limit: '0' is no whole number from 1 to 1000", {"limit": 0}),
        ("around", (DEPA,), "'around' has no 'colour'", {"colour": "red"}),
        ("around", (DEPA,), "--kind: 'ministry' is none of", {"kind": "ministry"}),
        ("path", (CHAIR,), "'path' is drawn of 2 name(s), not 1", {}),
        ("question", ("nothing",), "there is no question 'nothing'", {}),
        ("question", ("roster",), "the question 'roster' has no 'b'", {"b": "x"}),
        ("wheel", (), "there is no view 'wheel'", {}),
    ],
)
def test_what_cannot_be_asked_is_said(
    graph: Graph, view: str, names: tuple[str, ...], said: str, values: dict[str, str | int]
) -> None:
    with pytest.raises(InputError, match=said.replace("(", "\\(").replace(")", "\\)")):
        graph.draw(view, *names, on=None, known_on=None, **values)


def test_a_day_is_asked_of_what_has_days(graph: Graph) -> None:
    with pytest.raises(InputError, match="'overview' is not drawn on a day"):
        graph.draw("overview", on="2020-01-01")
