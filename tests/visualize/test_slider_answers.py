"""On three days the slider shows whom `who` and `ask roster` name, and as surely."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Window

from graph_loader.store.protocol import Store
from graph_loader.who import who
from queries import question, run
from tests.visualize.opened import Opened
from tests.visualize.views import CHAIR, DEPA, MINISTER, VIEWS, ids
from visualize.packed import unpacked
from visualize.shown import Page
from visualize.views.question import answer

DAYS = ("2019-02-07", "2020-05-13", "2021-11-07")
Held = set[tuple[str, str, str, str]]
"""Holder, post, how it is held, how surely."""


def held_in(window: Window, text: Page, posts: set[str], day: str, link: str = "tenure") -> Held:
    """The table's rows on a day that is typed: those of links of a kind that end at these."""
    window.fill("#day-typed", day)
    window.keyboard.press("Enter")
    ties = {tie.id: tie for tie in text.picture.ties}
    names = unpacked(window.text_content("#data") or "")["words"]
    said = {pair[1]: key for key, pair in names.items() if key in ("certain", "possible")}
    column = text.table.names.index("certainty") + 1
    found = set()
    for row in window.locator("#table tbody tr").all():
        tie = ties.get(row.get_attribute("data-id") or "")
        if tie and tie.link.startswith(link) and tie.second in posts:
            certainty = said[row.locator(f"td:nth-child({column})").inner_text()]
            found.add((tie.first, tie.second, tie.word, certainty))
    return found


def of(rows: list[dict[str, str]]) -> Held:
    return {
        (row["holder_id"], row["role_id"], row["status"], row["certainty"])
        for row in rows
        if row["holder_id"]
    }


@pytest.mark.parametrize("day", DAYS)
def test_a_post_as_who_answers(seeded: Store, opened: Opened, day: str) -> None:
    text, posts = VIEWS["role"](seeded), ids(seeded, "role", MINISTER)
    window = opened.open(text, "&view=table&lang=en")
    want = of(who(seeded, posts, day, day).rows)
    assert want
    assert held_in(window, text, set(posts), day) == want


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("view", ["agency", "around"])
def test_a_body_as_its_roster_answers(seeded: Store, opened: Opened, day: str, view: str) -> None:
    text = VIEWS[view](seeded)
    body = ids(seeded, "agency", DEPA)
    rows = run(seeded, question("roster"), {"agency": body, "from": day, "to": day, "within": 730})
    posts = {tie.first for tie in text.picture.ties if tie.word == "in" and tie.second == body[0]}
    window = opened.open(text, "&view=table&lang=en")
    assert of(rows)
    assert held_in(window, text, posts, day) == of(rows)


@pytest.mark.parametrize("day", DAYS)
def test_a_career_as_who_answers_of_each_post(seeded: Store, opened: Opened, day: str) -> None:
    text, person = VIEWS["person"](seeded), ids(seeded, "person", CHAIR)[0]
    posts = {tie.second for tie in text.picture.ties if tie.link.startswith("tenure")}
    rows = [row for post in sorted(posts) for row in who(seeded, [post], day, day).rows]
    want = {held for held in of(rows) if held[0] == person}
    window = opened.open(text, "&view=table&lang=en")
    assert want
    assert held_in(window, text, posts, day) == want


@pytest.mark.parametrize("day", DAYS)
def test_zones_as_their_question_answers(seeded: Store, opened: Opened, day: str) -> None:
    text = VIEWS["zones"](seeded)
    rows = run(seeded, question("zones"), {"from": day, "to": day, "series": None, "place": None,
                                           "within": 730})  # fmt: skip
    want = {(row["zone_id"], row["series_id"], row["status"], row["certainty"])
            for row in rows if row["kind"] == "designation"}  # fmt: skip
    window = opened.open(text, "&view=table&lang=en")
    assert want
    assert held_in(window, text, {series for _, series, _, _ in want}, day, "designation") == want


@pytest.mark.parametrize("day", DAYS)
def test_an_answer_drawn_on_a_day_holds_its_rows(seeded: Store, day: str) -> None:
    body = ids(seeded, "agency", DEPA)
    asked = {"agency": body, "from": day, "to": day, "within": 730}
    rows = run(seeded, question("roster"), asked)
    text = answer(seeded, question("roster"), rows, body, day)
    assert text is not None
    assert [row["holder"] for row in rows] == list(text.frame()["holder"])
    assert [row["certainty"] for row in rows] == list(text.frame()["certainty"])
