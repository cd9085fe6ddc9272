"""On three days the sliders of a path, a meeting, an event and an answer show what is answered."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Window

from graph_loader.find import find
from graph_loader.store.protocol import Store
from graph_loader.who import who
from queries import question, run
from tests.visualize.opened import Opened
from tests.visualize.test_slider_answers import held_in, of
from tests.visualize.views import DEPA, SITTING, VIEWS, ids
from visualize.model import Tie
from visualize.shown import Page
from visualize.views.path import path

SAT, HELD = "2020-05-13", "2020-07-17"
AROUND_SAT = ("2020-05-12", SAT, "2020-05-14")
AROUND_HELD = ("2020-07-16", HELD, "2020-07-18")


def on_paths(window: Window, text: Page, day: str) -> set[tuple[str, str, str]]:
    """(holder, post, how) of the path's own table, whose rows go on days on which they are not."""
    window.fill("#day-typed", day)
    window.keyboard.press("Enter")
    ties = {tie.id: tie for tie in text.picture.ties}
    rows = window.locator("#table tbody tr").all()
    found = [ties[row.get_attribute("data-id") or ""] for row in rows]
    return {(tie.first, tie.second, tie.word) for tie in found}


@pytest.mark.parametrize("day", ["2018-12-31", "2019-06-01", "2020-07-01"])
def test_a_path_through_a_post_as_who_answers(told: Store, opened: Opened, day: str) -> None:
    first, second = (find(told, "person", name)[0].id for name in ("สมหมาย ทดลอง", "สมหญิง ลองดู"))
    text = path(told, [first], [second])
    assert text is not None
    posts = sorted({tie.second for tie in text.picture.ties})
    rows = who(told, posts, day, day).rows
    window = opened.open(text, "&view=table&lang=en")
    assert on_paths(window, text, day) == {held[:3] for held in of(rows)}


@pytest.mark.parametrize("day", [SAT, "2021-11-05", "2021-12-24"])
def test_a_path_by_gatherings_as_these_answer(seeded: Store, opened: Opened, day: str) -> None:
    text = VIEWS["path"](seeded)
    met = {tie.second for tie in text.picture.ties if tie.since == day}
    window = opened.open(text, "&view=table&lang=en")
    assert len(met) == 1
    assert on_paths(window, text, day) == {
        (key, gathering, what)
        for gathering in met
        for key, what in _came(seeded, gathering)
        if key in text.picture.things
    }


def _came(store: Store, gathering: str) -> set[tuple[str, str]]:
    """(who, capacity) of a meeting or an event, as held."""
    kind = gathering.split("-")[0]
    asked, column = ("meeting", "what") if kind == "meeting" else ("participants", "capacity")
    rows = run(store, question(asked), {kind: [gathering]})
    return {(row["id"], row[column]) for row in rows
            if row["status"] == "held" and row.get("kind") != "decision"}  # fmt: skip


@pytest.mark.parametrize("day", AROUND_SAT)
def test_a_meeting_as_its_question_answers(seeded: Store, opened: Opened, day: str) -> None:
    text, sitting = VIEWS["meeting"](seeded), ids(seeded, "meeting", SITTING)[0]
    window = opened.open(text, "&view=table&lang=en")
    came = held_in(window, text, {sitting}, day, "participation")
    want = {(key, sitting, what, "certain") for key, what in _came(seeded, sitting)}
    assert len(want) == 6
    assert came == (want if day == SAT else set())


@pytest.mark.parametrize("day", AROUND_HELD)
def test_an_event_as_its_question_answers(seeded: Store, opened: Opened, day: str) -> None:
    """Only the source that names the chair tells the day; that the others came is possible."""
    text, event = VIEWS["event"](seeded), ids(seeded, "event", "ASCN Annual Meeting #3")[0]
    window = opened.open(text, "&view=table&lang=en")
    came = held_in(window, text, {event}, day, "participation")
    held = {(key, what) for key, _, what, _ in came}
    chair = {(key, what) for key, what in _came(seeded, event) if what == "chair"}
    assert len(chair) == 1
    assert held == _came(seeded, event) - (chair if day != HELD else set())
    assert {(key, what) for key, _, what, how in came if how == "certain"} == held & chair


@pytest.mark.parametrize("day", ["2019-12-01", "2021-11-07", "2025-12-01"])
def test_an_answer_moved_to_another_day_as_who_answers(
    seeded: Store, opened: Opened, day: str
) -> None:
    text, body = VIEWS["question"](seeded), ids(seeded, "agency", DEPA)[0]
    window = opened.open(text, "&lang=en")
    window.fill("#day-typed", day)
    window.keyboard.press("Enter")
    terms = [tie for tie in text.picture.ties if tie.link]
    posts = sorted({tie.second for tie in terms})
    persons = {tie.first for tie in terms}
    rows = run(seeded, question("roster"), {"agency": [body], "from": day, "to": day,
                                            "within": 730})  # fmt: skip
    want = {row for row in of(rows) if row[0] in persons and row[1] in posts}
    assert want
    assert {held for tie in terms for held in _told(window, text, tie)} == want


def _told(window: Window, text: Page, tie: Tie) -> set[tuple[str, str, str, str]]:
    """What the panel says of a tie on the day that is set; nothing where it does not hold."""
    to_it = "(key) => { location.hash = location.hash.replace(/^#[^&]*/, `#${key}`); }"
    window.evaluate(to_it, tie.id.replace(" ", "%20"))
    window.locator("#details h2 + p", has_text=text.picture.things[tie.first].name).wait_for()
    how = window.inner_text("#details h2 + p + p").split(": ")[1].split(" · ")[0]
    return {(tie.first, tie.second, tie.word, how)} if how in ("certain", "possible") else set()
