"""Bodies with the body they belong to; places that bear a designation."""

from __future__ import annotations

import pytest

from tests.extraction.reads import reading_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("สถาบันทดสอบวัสดุ สังกัดกระทรวงการคลัง เปิดรับ", {("สถาบันทดสอบวัสดุ", "กระทรวงการคลัง")}),
        (
            "สำนักงานทดสอบ (สท.) ภายใต้การกำกับดูแลของกระทรวงการคลัง กล่าว",
            {("สำนักงานทดสอบ", "กระทรวงการคลัง")},
        ),
        ("หน่วยงานในสังกัดกระทรวงการคลังทุกแห่ง", set()),
        ("ดำเนินการภายใต้แนวคิดใหม่ของกรม", set()),
    ],
)
def test_bodies(text: str, pairs: set[tuple[str, str]]) -> None:
    assert {(fact.body, fact.parent) for fact in reading_of(text).bodies} == pairs


PILOT, NETWORK = "เมืองอัจฉริยะประเทศไทย", "เครือข่ายเมืองอัจฉริยะอาเซียน"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "นำร่องเมืองอัจฉริยะ 3 จังหวัด ได้แก่ ภูเก็ต เชียงใหม่ และขอนแก่น แล้ว",
            {("ภูเก็ต", "pilot", PILOT), ("เชียงใหม่", "pilot", PILOT), ("ขอนแก่น", "pilot", PILOT)},
        ),
        (
            "พร้อมเสนอ 2 จังหวัด (ขอนแก่น-ระยอง) เป็นเครือข่ายเมืองอัจฉริยะอาเซียน",
            {("ขอนแก่น", "applied", NETWORK), ("ระยอง", "applied", NETWORK)},
        ),
        # a count is no list of names
        ("ประกาศเขตส่งเสริมเมืองอัจฉริยะทั้ง 27 เขตทั่วประเทศ", set()),
        ("เมืองอัจฉริยะ 7 ด้าน ได้แก่ พลังงาน", set()),
    ],
)
def test_zones(text: str, rows: set[tuple[str, str, str]]) -> None:
    assert {(f.zone, f.designation, f.series) for f in reading_of(text).zones} == rows
