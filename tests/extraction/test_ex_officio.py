"""Posts given to posts: by a verb, by office, in lists of members."""

from __future__ import annotations

import pytest

from tests.extraction.reads import reading_of

Rows = set[tuple[str, str, str | None]]
MAN = "สมชาย ตัวอย่าง"
BOARD = "คณะกรรมการทดสอบแห่งชาติ"


def rows_of(text: str) -> Rows:
    return {(fact.holder_post, fact.post, fact.org) for fact in reading_of(text).ex_officio}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"ได้แต่งตั้ง{BOARD} โดยมีปลัดกระทรวงการคลัง เป็นประธาน",
            {("ปลัดกระทรวงการคลัง", "ประธาน", BOARD)},
        ),
        (
            "เห็นชอบให้ปลัดกระทรวงการคลัง ดำรงตำแหน่ง National Delegate (ND)",
            {("ปลัดกระทรวงการคลัง", "National Delegate", None)},
        ),
        (
            f"แต่งตั้งปลัดกระทรวงการคลังและอธิบดีกรมทางหลวง เป็นกรรมการโดยตำแหน่งใน{BOARD} (คทช.)",
            {
                ("ปลัดกระทรวงการคลัง", "กรรมการ", BOARD),
                ("อธิบดีกรมทางหลวง", "กรรมการ", BOARD),
            },
        ),
        (
            f"เรื่อง แต่งตั้งกรรมการใน{BOARD}\n"
            "คณะรัฐมนตรีมีมติ (นับรวมผู้อำนวยการซึ่งเป็นกรรมการและเลขานุการโดยตำแหน่ง)",
            {("ผู้อำนวยการ", "กรรมการและเลขานุการ", BOARD)},
        ),
        (
            "ตามที่ปลัดกระทรวงการคลัง ประธานกรรมการกองทุนทดสอบเสนอ",
            {("ปลัดกระทรวงการคลัง", "ประธานกรรมการกองทุนทดสอบ", "คณะกรรมการกองทุนทดสอบ")},
        ),
        # presiding at a ceremony or at one sitting is no seat
        ("พิธีเปิดโดยมีปลัดกระทรวงการคลัง เป็นประธานในพิธี", set()),
        (f"การประชุม{BOARD} โดยมีปลัดกระทรวงการคลัง เป็นประธาน", set()),
        # a person is named: it is that person's role
        (f"{BOARD} โดยมีนาย{MAN} ปลัดกระทรวงการคลัง เป็นประธาน", set()),
        (f"นาย{MAN} ปลัดกระทรวงการคลัง ในฐานะประธานกรรมการกองทุนทดสอบ กล่าว", set()),
    ],
)
def test_a_post_given_to_a_post(text: str, rows: Rows) -> None:
    assert rows_of(text) == rows


def test_members_listed_by_office() -> None:
    body = "คณะอนุกรรมการทดลอง"
    text = (
        f"แต่งตั้ง{body} โดยมีองค์ประกอบดังนี้ (1) นาย{MAN} ประธานอนุกรรมการ "
        "(2) อธิบดีกรมทางหลวง รองประธานอนุกรรมการ (3) ผู้แทนกระทรวงการคลัง "
        "และ (4) ผู้แทนกรมทางหลวง อนุกรรมการและเลขานุการ\n(5) ผู้แทนกรมศิลปากร"
    )
    assert rows_of(text) == {
        ("อธิบดีกรมทางหลวง", "รองประธานอนุกรรมการ", body),
        ("ผู้แทนกระทรวงการคลัง", "อนุกรรมการ", body),
        ("ผู้แทนกรมทางหลวง", "อนุกรรมการ", body),
        ("ผู้แทนกรมทางหลวง", "เลขานุการ", body),
        ("ผู้แทนกรมศิลปากร", "อนุกรรมการ", body),
    }
