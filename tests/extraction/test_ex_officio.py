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
        (
            "เห็นชอบให้อธิบดีกรมทางหลวง โดยตำแหน่งเป็น National Delegate ของไทย",
            {("อธิบดีกรมทางหลวง", "National Delegate", None)},
        ),
        (
            f"{BOARD} (คทช.) ซึ่งปลัดกระทรวงการคลังเป็นประธาน มีมติ",
            {("ปลัดกระทรวงการคลัง", "ประธาน", BOARD)},
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


def test_members_by_office_in_running_text_have_the_seat_behind_them() -> None:
    body = "คณะทำงานทดลองงาน"
    text = (
        f"แต่งตั้ง{body} ลงวันที่ 1 มีนาคม 2566 ซึ่งประกอบด้วย ปลัดกระทรวงการคลัง เป็นประธาน "
        "อธิบดีกรมทางหลวง กับ เลขาธิการสภาทดสอบ เป็นรองประธาน ผู้แทนกรมศิลปากร เป็นคณะทำงาน "
        "และผู้อำนวยการกองทดสอบ กรมทางหลวง เป็นคณะทำงานและเลขานุการ ให้มีหน้าที่ทดลอง"
    )
    assert rows_of(text) == {
        ("ปลัดกระทรวงการคลัง", "ประธาน", body),
        ("อธิบดีกรมทางหลวง", "รองประธาน", body),
        ("เลขาธิการสภาทดสอบ", "รองประธาน", body),
        ("ผู้อำนวยการกองทดสอบ กรมทางหลวง", "คณะทำงาน", body),
        ("ผู้อำนวยการกองทดสอบ กรมทางหลวง", "เลขานุการ", body),
    }


def test_members_behind_the_word_for_their_seat_are_of_the_board_of_the_heading() -> None:
    text = (
        f"27. เรื่อง การแต่งตั้ง{BOARD}\nทบทวนหน้าที่ของคณะกรรมการให้เหมาะสมแล้ว\n"
        "องค์ประกอบที่เสนอใหม่\nรัฐมนตรีว่าการกระทรวงการคลัง เป็นประธานกรรมการ กรรมการประกอบด้วย "
        "ปลัดกระทรวงการคลัง และปลัดกระทรวงคมนาคม โดยมี รองอธิบดีที่อธิบดีมอบหมาย "
        "เป็นกรรมการและเลขานุการร่วม\nหน้าที่"
    )
    assert rows_of(text) == {
        ("รัฐมนตรีว่าการกระทรวงการคลัง", "ประธานกรรมการ", BOARD),
        ("ปลัดกระทรวงการคลัง", "กรรมการ", BOARD),
        ("ปลัดกระทรวงคมนาคม", "กรรมการ", BOARD),
        ("รองอธิบดีที่อธิบดีมอบหมาย", "กรรมการและเลขานุการร่วม", BOARD),
    }


def test_members_listed_behind_members_by_office() -> None:
    posts = ("ปลัดกระทรวงการคลัง", "อธิบดีกรมทางหลวง", "ผู้แทนกรมทดสอบ")
    listed = f"กรรมการโดยตำแหน่ง จำนวนสามคน ได้แก่ {posts[0]} {posts[1]} และ{posts[2]}ซึ่งมีความรู้"
    rows = {(post, "กรรมการโดยตำแหน่ง", BOARD) for post in posts}
    assert rows_of(f"{BOARD} ประกอบด้วย {listed} โดยคณะกรรมการดังกล่าวมีหน้าที่กำกับ") == rows
    assert rows_of(f"เรียกว่า “{BOARD}” ประกอบด้วย\n1.1 ประธาน\n1.2 {listed}\n1.3 อื่น ๆ") == rows
    assert rows_of(f"ให้มี{listed}") == set()


def test_a_named_person_in_a_run_has_the_seat_herself() -> None:
    text = f"แต่งตั้ง{BOARD} โดยมีปลัดกระทรวงการคลัง เป็นประธาน ปลัดกระทรวงคมนาคม (นาย{MAN}) เป็นรองประธาน"
    assert rows_of(text) == {("ปลัดกระทรวงการคลัง", "ประธาน", BOARD)}


def test_the_body_of_a_run_is_the_smaller_of_two() -> None:
    text = f"คณะอนุกรรมการทดลอง ภายใต้{BOARD} โดยมีปลัดกระทรวงการคลัง เป็นประธาน"
    assert rows_of(text) == {("ปลัดกระทรวงการคลัง", "ประธาน", "คณะอนุกรรมการทดลอง")}


def test_a_ministry_has_no_chair() -> None:
    """There the next clause begins: it is the ministry that proposes."""
    assert rows_of("ซึ่งมีนายกรัฐมนตรีเป็นประธาน กระทรวงดิจิทัลฯ ได้เสนอแผนงาน") == set()


def test_a_ministry_cut_short_has_its_whole_name() -> None:
    text = f"กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม เสนอแผน\nได้แต่งตั้ง{BOARD} โดยมีปลัดกระทรวงดิจิทัลฯ เป็นประธาน"
    assert rows_of(text) == {("ปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", "ประธาน", BOARD)}


def test_what_the_chair_of_a_board_does_is_no_part_of_its_name() -> None:
    text = "ให้ผู้ว่าราชการจังหวัดในฐานะประธานกรรมการทดสอบจังหวัดประชุมร่วมกับทุกฝ่ายพิจารณาแผน"
    assert rows_of(text) == {("ผู้ว่าราชการจังหวัด", "ประธานกรรมการทดสอบจังหวัด", "คณะกรรมการทดสอบจังหวัด")}


@pytest.mark.parametrize(
    ("body", "post", "seat"),
    [
        ("ศูนย์บริหารการทดสอบแห่งชาติ", "ปลัดกระทรวงการคลัง", "ประธาน"),
        ("สภาความร่วมมือทดสอบ", "รัฐมนตรีว่าการกระทรวงการต่างประเทศของทั้งสองฝ่าย", "ประธานร่วม"),
    ],
)
def test_a_centre_or_a_council_of_two_states_has_a_chair_by_office(
    body: str, post: str, seat: str
) -> None:
    assert rows_of(f"ได้จัดตั้ง{body} (ศบท.) โดยมี{post}เป็น{seat} และดำเนินงาน") == {(post, seat, body)}


def test_a_centre_set_up_after_the_board_takes_the_list() -> None:
    text = f"ได้ตั้ง{BOARD} และในส่วนของกระทรวง ได้จัดตั้งศูนย์ประสานงานทดสอบ โดยมีปลัดกระทรวงการคลัง เป็นประธาน"
    assert rows_of(text) == {("ปลัดกระทรวงการคลัง", "ประธาน", "ศูนย์ประสานงานทดสอบ")}
