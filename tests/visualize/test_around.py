"""What is drawn around a thing: steps, kinds, the day, the limit."""

from __future__ import annotations

from graph_loader.store.protocol import Store
from visualize.model import Picture
from visualize.views.around import Asked, around, surroundings


def names(picture: Picture) -> set[str]:
    return {thing.name for thing in picture.things.values()}


def said(picture: Picture) -> set[tuple[str, str, str, str]]:
    named = picture.things
    return {
        (named[tie.first].name, tie.word, named[tie.second].name, tie.certainty)
        for tie in picture.ties
    }


def test_one_step_reaches_through_posts_and_decisions(told: Store, office: str) -> None:
    assert names(surroundings(told, office, Asked())) == {
        "สำนักงานส่งเสริมตัวอย่าง", "กระทรวงตัวอย่าง", "ผู้อำนวยการ", "สมหมาย ทดลอง", "สมหญิง ลองดู",
        "คณะกรรมการทดสอบ 2/2563", "the head as representative",
    }  # fmt: skip


def test_two_steps_reach_the_body_and_its_chair(told: Store, office: str) -> None:
    more = names(surroundings(told, office, Asked(radius=2)))
    assert more - names(surroundings(told, office, Asked())) == {"คณะกรรมการทดสอบ", "สมชาย ตัวอย่าง"}


def test_lines_say_what_they_are_and_how_sure(told: Store, office: str) -> None:
    assert said(surroundings(told, office, Asked())) == {
        ("สำนักงานส่งเสริมตัวอย่าง", "part of", "กระทรวงตัวอย่าง", "certain"),
        ("ผู้อำนวยการ", "in", "สำนักงานส่งเสริมตัวอย่าง", "stated"),
        ("สมหมาย ทดลอง", "substantive", "ผู้อำนวยการ", "certain"),
        ("สมหญิง ลองดู", "acting", "ผู้อำนวยการ", "certain"),
        ("สำนักงานส่งเสริมตัวอย่าง", "representative", "คณะกรรมการทดสอบ 2/2563", "certain"),
        ("คณะกรรมการทดสอบ 2/2563", "approved", "the head as representative", "stated"),
        ("the head as representative", "appoints", "ผู้อำนวยการ", "stated"),
    }


def test_on_a_day_only_what_holds_on_it(told: Store, office: str) -> None:
    held = {line[0]: line[3] for line in said(surroundings(told, office, Asked(day="2019-06-01")))}
    assert held["สมหมาย ทดลอง"] == "certain"
    assert held["สมหญิง ลองดู"] == "possible"
    later = {line[0] for line in said(surroundings(told, office, Asked(day="2020-07-01")))}
    assert "สมหมาย ทดลอง" not in later


def test_kinds_keep_the_posts_that_join_them(told: Store, office: str) -> None:
    drawn = surroundings(told, office, Asked(kinds=frozenset({"person"})))
    assert names(drawn) == {
        "สำนักงานส่งเสริมตัวอย่าง", "ผู้อำนวยการ", "สมหมาย ทดลอง", "สมหญิง ลองดู",
    }  # fmt: skip


def test_the_limit_keeps_the_nearest_and_says_what_it_left_out(told: Store, office: str) -> None:
    drawn = surroundings(told, office, Asked(limit=2))
    assert names(drawn) == {"สำนักงานส่งเสริมตัวอย่าง", "ผู้อำนวยการ"}
    assert drawn.left_out == 5
    page = around(told, office, Asked(limit=2))
    assert '<strong id="left-out">5 <span data-word="left_out">' in page
    assert "left-out" not in around(told, office, Asked()).split("<script")[0].split("</style>")[1]
