"""A seat that a source says is empty is drawn as an empty seat, with who says so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from graph_loader.find.anything import find_any
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.queries.small import load
from tests.visualize.opened import Opened, data_of
from visualize.evidence import ground
from visualize.model import Picture
from visualize.views.around import Asked, around, surroundings
from visualize.views.meeting import meeting, sitting

SEATS = """
source: {name: A list of seats, publisher: Example Office, kind: release, published: 2020-06-01}
roles:
  - {post: โฆษก, agency: คณะกรรมการทดสอบ, seats: 1}
vacancies:
  - {role: {post: เลขานุการ, agency: คณะกรรมการทดสอบ}, on: 2020-06-01, at: 7}
  - {role: {post: โฆษก, agency: คณะกรรมการทดสอบ}, on: 2019-06-01, at: 8}
tenures:
  - {person: สมหญิง ลองดู, role: {post: โฆษก, agency: คณะกรรมการทดสอบ}, from: 2020-01-01, at: 9}
meetings:
  - {body: คณะกรรมการทดสอบ, number: 1/2563, date: 2020-06-01, chaired_by: สมชาย ตัวอย่าง}
  - {body: คณะกรรมการทดสอบ, number: 3/2563, date: 2020-08-01, chaired_by: สมชาย ตัวอย่าง}
  - {body: คณะกรรมการทดสอบ, number: 2/2563, date: 2020, chaired_by: สมชาย ตัวอย่าง}
"""


@pytest.fixture(scope="module")
def seats(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("seats")
    with EmbeddedStore.open(folder / "seats.graph", mode="write", create=True) as store:
        load(store, folder, SEATS)
        yield store


def vacant(picture: Picture) -> list[tuple[str, str, str]]:
    named = picture.things
    return [
        (named[tie.first].name, named[tie.second].name, tie.certainty)
        for tie in picture.ties
        if tie.word == "vacant"
    ]


def identifier(store: Store, name: str) -> str:
    return find_any(store, name)[1]


def test_around_the_body_both_seats_and_who_says_so(seats: Store) -> None:
    drawn = surroundings(seats, identifier(seats, "คณะกรรมการทดสอบ"), Asked())
    assert sorted(vacant(drawn)) == [("ว่าง", "เลขานุการ", "certain"), ("ว่าง", "โฆษก", "certain")]
    told = ground(seats, drawn).tellings
    places = {told[tie.id][0].at for tie in drawn.ties if tie.word == "vacant"}
    assert places == {("¶7",), ("¶8",)}


def test_on_a_day_only_the_seat_that_is_empty_then(seats: Store) -> None:
    body = identifier(seats, "คณะกรรมการทดสอบ")
    assert vacant(surroundings(seats, body, Asked(day="2020-06-01"))) == [
        ("ว่าง", "เลขานุการ", "certain")
    ]


def test_kinds_leave_it_out_or_keep_it(seats: Store) -> None:
    body = identifier(seats, "คณะกรรมการทดสอบ")
    assert vacant(surroundings(seats, body, Asked(kinds=frozenset({"person"})))) == []
    assert len(vacant(surroundings(seats, body, Asked(kinds=frozenset({"vacancy"}))))) == 2


def test_a_meeting_shows_the_seats_of_its_body_that_are_empty_on_its_day(seats: Store) -> None:
    drawn = sitting(seats, identifier(seats, "คณะกรรมการทดสอบ 1/2563"))
    assert vacant(drawn) == [("ว่าง", "เลขานุการ", "certain")]
    assert ("เลขานุการ", "คณะกรรมการทดสอบ") in {
        (drawn.things[tie.first].name, drawn.things[tie.second].name)
        for tie in drawn.ties
        if tie.word == "in"
    }


@pytest.mark.parametrize("number", ["2/2563", "3/2563"])
def test_no_seat_is_said_to_be_empty_on_an_unknown_day_or_months_later(
    number: str, seats: Store
) -> None:
    assert vacant(sitting(seats, identifier(seats, f"คณะกรรมการทดสอบ {number}"))) == []


def test_the_pages_are_made(seats: Store) -> None:
    one = around(seats, identifier(seats, "คณะกรรมการทดสอบ"), Asked())
    two = meeting(seats, identifier(seats, "คณะกรรมการทดสอบ 1/2563"))
    for text in (one, two):
        assert "□ ว่าง" in [node["label"] for node in data_of(text)["nodes"]]


def test_an_empty_seat_opens_in_a_browser_and_says_who_says_so(
    seats: Store, opened: Opened
) -> None:
    drawn = surroundings(seats, identifier(seats, "คณะกรรมการทดสอบ"), Asked())
    seat = next(tie.first for tie in drawn.ties if tie.word == "vacant")
    opened.open(around(seats, drawn.centre, Asked()), seat)
    assert "ว่าง" in opened.details
    assert "Example Office: “A list of seats”, 2020-06-01, ¶" in opened.details
    assert opened.messages == []
