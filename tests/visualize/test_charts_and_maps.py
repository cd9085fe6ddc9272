"""Trees, charts and maps: nothing on another, who can meet has a line of his own, known places."""

from __future__ import annotations

import pytest

from visualize.classes import group_of
from visualize.geo.atlas import city_of, countries, province_in, province_of, provinces
from visualize.geo.topology import clipped, middle, simplified
from visualize.layout.boxes import Box
from visualize.layout.labels import beside
from visualize.layout.tree import BETWEEN, GAP, Branch, in_a_tree
from visualize.model import Thing
from visualize.svg.chart import Holder, slots
from visualize.views.agency import rank
from visualize.views.overview import top
from visualize.views.zones import province_for


def test_a_parent_stands_beside_the_middle_of_its_children() -> None:
    root = Branch("r", (Branch("a"), Branch("b", (Branch("c"),))))
    boxes = {"r": Box(100, 20), "a": Box(80, 40), "b": Box(90, 40), "c": Box(50, 40)}
    spots = in_a_tree(root, boxes)
    assert spots["a"] == (100 + BETWEEN, 0.0)
    assert spots["b"] == (100 + BETWEEN, 40 + GAP)
    assert spots["c"] == (100 + 90 + 2 * BETWEEN, 40 + GAP)
    assert spots["r"] == (0.0, (80 + GAP) / 2 - 10)


def test_terms_that_may_meet_have_a_line_each() -> None:
    a = Holder("a", "A", "", "", (("2018-01-01", "2019-01-01"),))
    b = Holder("b", "B", "", "", (("2019-01-01", "2020-01-01"),))
    c = Holder("c", "C", "", "", (("2018-06-01", "2019-06-01"),), sure=False)
    assert [[one.id for one in line] for line in slots([c, b, a])] == [["a", "b"], ["c"]]


def test_heads_come_before_their_deputies() -> None:
    posts = ["โฆษก", "รองปลัดกระทรวง", "ปลัดกระทรวง", "รัฐมนตรีว่าการ"]
    assert sorted(posts, key=rank) == ["รัฐมนตรีว่าการ", "ปลัดกระทรวง", "รองปลัดกระทรวง", "โฆษก"]


def test_labels_keep_off_each_other_and_inside() -> None:
    points = {key: (50.0, 50.0 + n) for n, key in enumerate("abcd")}
    boxes = dict.fromkeys(points, Box(40, 16))
    spots = sorted(beside(points, boxes, Box(300, 200)).values())
    for place, (x, y) in enumerate(spots):
        assert 20 <= x <= 280
        assert 8 <= y <= 192
        assert all(abs(x - a) >= 40 or abs(y - b) >= 16 for a, b in spots[place + 1 :])


def test_there_are_77_provinces_and_eleven_members() -> None:
    assert len(provinces()) == 77
    assert {shape.th for shape in provinces().values()} >= {"บึงกาฬ", "กรุงเทพมหานคร", "ยะลา"}
    assert set(countries()) >= {"Brunei", "Singapore", "Timor-Leste", "Vietnam"}


def test_north_is_up_and_east_is_right() -> None:
    at = {shape.en: shape.at for shape in provinces().values()}
    assert at["Chiang Rai"][1] < at["Bangkok"][1] < at["Yala"][1]
    assert at["Mae Hong Son"][0] < at["Ubon Ratchathani"][0]


@pytest.mark.parametrize(
    ("zone", "places", "province"),
    [
        ("แสนสุขสมาร์ทซิตี้", ["ชลบุรี"], "TH.CB"),
        ("Chon Buri", ["Thailand"], "TH.CB"),
        ("นครสวรรค์สมาร์ทซิตี้", [], "TH.NS"),
        ("สามย่านสมาร์ทซิตี้", [], None),
        ("ตลาดเลยสาย", [], None),
        ("Phuket", ["Philippines"], None),
    ],
)
def test_a_zone_is_put_by_its_place_or_its_name(
    zone: str, places: list[str], province: str | None
) -> None:
    assert province_for(Thing("zone-1", zone), places) == province


def test_names_of_places_as_people_write_them() -> None:
    assert province_of(["กรุงเทพฯ"]) == "TH.BM"
    assert province_in("โครงการในจังหวัดพิษณุโลก") == "TH.PS"
    assert city_of("Cebu", ["Philippines"]) == city_of("Cebu City", ["Philippines"])
    assert city_of("Cebu", ["Vietnam"]) is None


def test_borders_lose_only_what_cannot_be_seen() -> None:
    assert simplified([(0, 0), (1, 0.1), (2, 0)], 0.5) == [(0, 0), (2, 0)]
    assert simplified([(0, 0), (1, 3), (2, 0)], 0.5) == [(0, 0), (1, 3), (2, 0)]
    assert middle([(0, 0), (4, 0), (4, 2), (0, 2)]) == (2.0, 1.0)
    assert sorted(set(clipped([(-5, 1), (5, 1), (5, 3), (-5, 3)], 4, 4))) == [
        (0.0, 1.0), (0.0, 3.0), (4.0, 1.0), (4.0, 3.0)
    ]  # fmt: skip


def test_bodies_fall_into_groups_and_under_their_heads() -> None:
    names = ("กระทรวงพลังงาน", "คณะอนุกรรมการหนึ่ง", "คณะรัฐมนตรี", "Xyz")
    keys = ["ministry", "committee", "cabinet", "other"]
    assert [group_of(name).key for name in names] == keys
    assert top("c", {"c": "b", "b": "a"}) == "a"
    assert top("x", {"x": "y", "y": "x"}) == "y"
