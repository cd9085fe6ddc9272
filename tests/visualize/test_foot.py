"""The sources at the foot are those of what is seen; on paper no Thai word is cut in the table."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.find import find
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.protocol import Store
from tests.queries.small import load as load_texts
from tests.visualize.opened import Opened
from visualize.data import data
from visualize.model import MOST, Citable, Ground, Picture, Telling, Thing, Tie
from visualize.views.around import Asked, around
from visualize.views.meeting import meeting

OLD = """
source: {name: Old, kind: release, published: 2010-07-01}
tenures:
  - {person: สมปอง ใจดี, role: {post: ประธาน, agency: สำนักตัวอย่าง}, until: 2011-01-01}
"""
NEW = """
source: {name: New, kind: release, published: 2019-07-01}
tenures:
  - {person: สมศรี ใจงาม, role: {post: ประธาน, agency: สำนักตัวอย่าง}, from: 2019-01-01}
"""
# Of each word in the table's cells, those that stand on more than one line.
CUT = """
(word) => [...document.querySelectorAll("#table td")].filter((cell) => {
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
  const at = text ? text.data.indexOf(word) : -1;
  if (at < 0) return false;
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + word.length);
  return range.getClientRects().length > 1;
}).length
"""


def test_the_foot_counts_the_sources_of_what_is_seen(tmp_path: Path, opened: Opened) -> None:
    with EmbeddedStore.open(tmp_path / "foot.graph", mode="write", create=True) as store:
        load_texts(store, tmp_path, OLD, NEW)
        body = find(store, "agency", "สำนักตัวอย่าง")[0].id
        window = opened.open(around(store, body, Asked()))
    assert window.locator(".n-sources").all_inner_texts() == ["2", "2"]
    # Without the body, of which both speak on any day, one of the two terms.
    window.click(".kind-agency input")
    window.fill("#day-typed", "2019-06-01")
    window.keyboard.press("Enter")
    assert window.locator(".n-sources").all_inner_texts() == ["1", "1"]
    window.click("#all-sources summary")
    # The list is made when the browser tells that it was opened, a moment after the click.
    window.locator("#all-sources li").first.wait_for()
    assert window.locator("#all-sources li").all_inner_texts() == ["New, 2019-07-01"]


def test_a_decision_rests_on_who_tells_of_it(told: Store) -> None:
    sitting = find(told, "meeting", "คณะกรรมการทดสอบ 2/2563")[0]
    frame = meeting(told, sitting.id).frame()
    assert list(frame[frame["tie"] == "approved"]["n_sources"]) == [1]


def test_no_word_is_cut_in_the_table_on_paper(told: Store, opened: Opened) -> None:
    sitting = find(told, "meeting", "คณะกรรมการทดสอบ 2/2563")[0]
    window = opened.open(meeting(told, sitting.id), "&view=table")
    window.set_viewport_size({"width": 700, "height": 900})
    window.emulate_media(media="print")
    for word in ("ประธาน", "ผู้แทน", "เห็นชอบ"):
        assert window.locator("#table td", has_text=word).count() > 0
        assert window.evaluate(CUT, word) == 0


@pytest.mark.parametrize(("last", "told"), [("a", {"more": 1}), ("b", {"more": 1, "others": True})])
def test_statements_beyond_the_first_are_counted(last: str, told: dict[str, object]) -> None:
    tie = Tie("t", "part of", "agency-1", "agency-2")
    things = {key: Thing(key, key) for key in ("agency-1", "agency-2")}
    rows = (*[Telling("a")] * MOST, Telling(last))
    cited = {key: Citable(key, key) for key in "ab"}
    found = data(Picture("agency-1", things, (tie,)), Ground({"t": rows}, cited))["told"]["t"]
    assert {key: value for key, value in found.items() if key != "rows"} == told
    assert len(found["rows"]) == MOST
