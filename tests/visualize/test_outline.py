"""A network as a list: on a phone at once, elsewhere when it is asked for."""

from __future__ import annotations

import base64

import pytest
from playwright.sync_api import Page as Window

from tests.visualize.opened import Opened
from tests.visualize.test_every_view import COLOURS
from visualize.container import boxes_of
from visualize.model import Days, Ground, Picture, Reach, Thing, Tie
from visualize.page import Heading, page
from visualize.stage import Drawn

PHONE = {"width": 390, "height": 844}
NAMES = {"agency-1": "สำนัก", "role-2": "หัวหน้า", "person-3": "สมหมาย", "agency-4": "กระทรวง",
         "person-5": "สมหญิง"}  # fmt: skip
YEAR = Days(start_min="2020-01-01", end_max="2021-01-01", sure=(("2020-01-01", "2021-01-01"),))
TIES = (
    Tie("a", "in", "role-2", "agency-1"),
    Tie("b", "substantive", "person-3", "role-2", "certain", "tenure-1", days=YEAR),
    Tie("c", "part of", "agency-1", "agency-4"),
    Tie("d", "acting", "person-5", "role-2", "possible", "tenure-2"),
)
ROWS = "#outline .twig"


def drawn(ties: tuple[Tie, ...] = TIES, names: dict[str, str] = NAMES) -> str:
    picture = Picture("agency-1", {key: Thing(key, name) for key, name in names.items()}, ties)
    spots = {key: (0.0, 60.0 * place) for place, key in enumerate(names)}
    stage = Drawn(picture, spots, boxes_of(picture))
    return page(Heading(("รอบ", "Around")), stage, Ground(), Reach())


@pytest.fixture
def phone(opened: Opened) -> Window:
    opened.window.set_viewport_size(PHONE)  # type: ignore[arg-type]
    return opened.open(drawn())


def told(window: Window) -> list[tuple[int, str]]:
    """(how deep, what is read) of each row."""
    deep = """(rows) => rows.map((row) => {
      let depth = 0;
      for (let at = row; at.id !== "outline"; at = at.parentNode) depth += at.tagName === "UL";
      return [depth, row.querySelector(".text").innerText.replace(/\\s+/g, " ")];
    })"""
    return [tuple(row) for row in window.locator(ROWS).evaluate_all(deep)]


def test_a_phone_reads_from_what_was_asked_about_outwards(phone: Window) -> None:
    assert told(phone) == [
        (1, "■ สำนัก"),
        (2, "สังกัด → ■ กระทรวง"),
        (2, "← ตำแหน่งใน ◆ หัวหน้า"),
        (3, "← ดำรงตำแหน่ง ● สมหมาย"),
        (3, "← รักษาการ อาจเป็นได้ ● สมหญิง"),
    ]
    strokes = phone.locator("#outline li").evaluate_all("(all) => all.map((i) => i.dataset.stroke)")
    assert strokes == ["none", "solid", "solid", "solid", "dotted"]


def test_a_row_opens_and_shuts_from_the_keyboard(phone: Window) -> None:
    phone.focus("#outline .unroll")
    phone.keyboard.press("Enter")
    assert [text for _, text in told(phone)][-1] == "← ตำแหน่งใน ◆ หัวหน้า"
    assert phone.get_attribute("#outline .unroll", "aria-expanded") == "false"
    assert phone.evaluate("document.activeElement.className") == "unroll"
    phone.keyboard.press("Enter")
    assert len(told(phone)) == len(NAMES)


def test_the_day_and_the_legend_move_the_list(phone: Window) -> None:
    phone.fill("#day-typed", "2021-06-01")
    phone.keyboard.press("Enter")
    assert not [text for _, text in told(phone) if "สมหมาย" in text]
    phone.click("#every-day")
    phone.click(".kind-role input")
    assert [text for _, text in told(phone)] == ["■ สำนัก", "สังกัด → ■ กระทรวง"]


def test_a_name_shows_its_details_over_the_list(phone: Window) -> None:
    phone.click(f"{ROWS} >> text=สมหมาย")
    assert phone.inner_text("#details h2") == "สมหมาย"
    box = phone.locator("#details").bounding_box() or {"y": 0.0, "height": 0.0}
    assert box["y"] + box["height"] == PHONE["height"]
    assert phone.evaluate("location.hash") == "#person-3"


def test_the_picture_is_one_press_away_and_the_link_keeps_it(phone: Window, opened: Opened) -> None:
    assert not phone.is_visible("#canvas")
    phone.click("#see-picture")
    assert phone.is_visible("#canvas")
    assert not phone.is_visible("#outline")
    assert phone.evaluate("location.hash") == "#&view=picture"
    phone.click("#see-list")
    assert phone.evaluate("location.hash") == ""
    assert opened.messages == []


def test_a_phone_saves_the_whole_picture(phone: Window, window: Window) -> None:
    phone.click(".take summary")
    with phone.expect_download() as download:
        phone.click("#png")
    saved = base64.b64encode(download.value.path().read_bytes()).decode()
    wide, high, colours = window.evaluate(COLOURS, f"data:image/png;base64,{saved}")
    assert wide > 600
    assert high > 400
    assert colours > 50


def test_a_wide_window_shows_the_picture_and_follows_its_width(opened: Opened) -> None:
    window = opened.open(drawn())
    assert window.is_visible("#canvas")
    window.set_viewport_size(PHONE)  # type: ignore[arg-type]
    window.wait_for_selector(ROWS)
    assert not window.is_visible("#canvas")


@pytest.fixture
def many(opened: Opened) -> Window:
    names = {f"role-{n:02}": f"ตำแหน่ง {n:02}" for n in range(20)}
    ties = tuple(Tie(f"t{n:02}", "in", key, "agency-1") for n, key in enumerate(names))
    return opened.open(drawn(ties, {"agency-1": "สำนัก", **names}), "&view=list")


def test_of_many_of_a_kind_the_first_are_shown(many: Window) -> None:
    assert len(told(many)) == 1 + 16
    many.click("text=+4 ตำแหน่ง")
    assert len(told(many)) == 1 + 20


def test_what_is_searched_and_not_in_the_list_stands_at_its_top(many: Window) -> None:
    many.keyboard.press("/")
    many.keyboard.type("ตำแหน่ง 18")
    many.keyboard.press("Enter")
    assert told(many)[:2] == [(1, "◆ ตำแหน่ง 18"), (2, "ตำแหน่งใน → ■ สำนัก")]
    many.click("text=กลับไปที่ถาม")
    assert told(many)[0] == (1, "■ สำนัก")
