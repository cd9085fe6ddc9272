"""Names of bodies that go on behind a space, days of resolutions, headlines."""

from __future__ import annotations

import pytest

from tests.extraction.reads import reading_of
from tests.extraction.test_meetings import BODY, DATELINE, MAN, WOMAN, meetings_of


@pytest.mark.parametrize(
    ("text", "body", "number"),
    [
        # what a name goes on with behind a space or its short form, up to the number
        (
            "เป็นประธานการประชุมคณะกรรมการทดสอบแห่งชาติ มาตราส่วน 1:4000 (TST) (กทส.) ครั้งที่ 2/2563",
            "คณะกรรมการทดสอบแห่งชาติ มาตราส่วน 1:4000",
            "2/2563",
        ),
        (
            "เป็นประธานการประชุมคณะกรรมการขับเคลื่อนงานทดลอง (TST) ของกระทรวงทดสอบ ครั้งที่ 1/2563",
            "คณะกรรมการขับเคลื่อนงานทดลอง ของกระทรวงทดสอบ",
            "1/2563",
        ),
        (
            "เป็นประธานการประชุมคณะกรรมการทดสอบ ซึ่งมีผู้แทนเข้าร่วมการประชุม ครั้งที่ 1/2563",
            "คณะกรรมการทดสอบ",
            None,
        ),
        # or belongs to it
        ("ร่วมประชุมคณะกรรมการโครงการ Smart 2021 ตามแผน", "คณะกรรมการโครงการ Smart 2021", None),
        ("ร่วมประชุมคณะกรรมการบริษัท ทดสอบไทย จำกัด โดยมีผู้แทน", "คณะกรรมการบริษัท ทดสอบไทย จำกัด", None),
        (
            "เป็นประธานการประชุมอนุกรรมการด้านแผน ภายใต้คณะกรรมการทดสอบแห่งชาติ ณ ทำเนียบ",
            "อนุกรรมการด้านแผน ภายใต้คณะกรรมการทดสอบแห่งชาติ",
            None,
        ),
        # what kind of sitting it is
        ("เข้าร่วมการประชุมประจำปีของคณะกรรมการทดสอบ ณ ทำเนียบ", "คณะกรรมการทดสอบ", None),
        ("ร่วมประชุมหารือในกรอบคณะทำงานทดสอบ โดยมีผู้แทนเข้าร่วม", "คณะทำงานทดสอบ", None),
    ],
)  # fmt: skip
def test_how_far_a_name_goes_on(text: str, body: str, number: str | None) -> None:
    (meeting,) = meetings_of(f"นาย{MAN} ปลัดกระทรวงทดสอบ {text}")
    assert (meeting.body, meeting.number) == (body, number)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("นายกรัฐมนตรีเผย ที่ประชุมคณะรัฐมนตรีมีมติเมื่อวันที่ 12 พ.ค. 2563 เห็นชอบแผน", "2020-05-12"),
        (f"วันนี้ (13 พ.ค. 2562) นาย{MAN} เป็นประธานการประชุม{BODY}", "2020-05-13"),
    ],
)
def test_the_day_of_the_resolution_and_of_the_news(text: str, day: str | None) -> None:
    assert [meeting.date for meeting in meetings_of(text)] == [day]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"ที่ประชุม{BODY} (กทส.) เมื่อวันที่ 10 พ.ค. ที่ผ่านมา มีมติเห็นชอบแผน", 1),
        (f"นาง{WOMAN} เปิดเผยว่า ที่ประชุม{BODY} ได้มีการหารือเรื่องแผน", 1),
        (f"นาง{WOMAN} พร้อมผู้เกี่ยวข้องเข้าร่วมประชุม{BODY} ผ่านระบบทางไกล", 1),
        (f"นาง{WOMAN} พร้อมเข้าร่วมประชุม{BODY} ในเดือนหน้า", 0),
        (f"นาง{WOMAN} ได้สั่งการในที่ประชุม{BODY} เมื่อวันที่ 2 มกราคม 2563", 0),
        (f"ผู้แทนขอบคุณที่ประเทศไทยเป็นเจ้าภาพจัดการประชุม{BODY}", 0),
    ],
)
def test_resolutions_and_orders_told_as_news(text: str, told: int) -> None:
    assert len(meetings_of(text)) == told


def test_the_headline_calls_the_body_by_another_name() -> None:
    title = f"นาย{MAN} นั่งหัวโต๊ะประชุมนัดแรกคณะกรรมการทุนทดลอง\n{DATELINE}"
    text = f"นาย{MAN} เป็นประธานการประชุม{BODY} ครั้งที่ 1/2563"
    assert [meeting.body for meeting in reading_of(title + text).meetings] == [BODY]
    numbered = title.replace("ทุนทดลอง", "ทุนทดลอง ครั้งที่ 3/2563")
    assert len(reading_of(numbered + text).meetings) == 2


def test_a_board_by_both_of_its_words() -> None:
    text = (
        f"นาย{MAN} ประชุมบอร์ดองค์การทดสอบ โดยมีผู้แทนเข้าร่วม\n"
        f"นาย{MAN} เป็นประธานการประชุมคณะกรรมการองค์การทดสอบ ครั้งที่ 1/2563"
    )
    assert [meeting.body for meeting in meetings_of(text)] == ["คณะกรรมการองค์การทดสอบ"]


def test_the_chair_named_in_the_line_of_one_of_two_meetings() -> None:
    text = (
        f"ผลการประชุม{BODY} ครั้งที่ 3/2563\n"
        f"นาง{WOMAN} เข้าร่วมการประชุมคณะทำงานทดลอง โดยมีนาย{MAN} ปลัดกระทรวง เป็นประธานการประชุม"
    )
    assert [meeting.chair for meeting in meetings_of(text)] == [None, MAN]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("เผยถึงการฉีดวัคซีน", 0),
        ("ให้สัมภาษณ์ถึงกรณีราคายาง", 0),
        ("เปิดเผยว่า ที่ประชุมรับทราบแผน", 1),
        ("ซึ่งเป็นประธานฯ กล่าวถึงแผน", 1),
    ],
)
def test_who_speaks_after_the_cabinet_s_meeting_of_another_matter(said: str, told: int) -> None:
    text = f"วันนี้ ณ ตึกทดสอบ ภายหลังการประชุมคณะรัฐมนตรี นาย{MAN} นายกรัฐมนตรี {said}"
    assert len(meetings_of(text)) == told


@pytest.mark.parametrize(
    "text",
    [
        f"นาย{MAN} รัฐมนตรี ได้กล่าวชี้แจงต่อที่ประชุมสภาผู้แทนราษฎรในการประชุมสภาผู้แทนราษฎร (สมัยสามัญ)",
        f"นอกจากนี้ ประชุมสภาผู้แทนราษฎร เมื่อวันที่ 12 พ.ค. 63 ได้รับทราบแผน นาย{MAN} กล่าว",
    ],
)
def test_a_sitting_of_the_house(text: str) -> None:
    assert [meeting.body for meeting in meetings_of(text)] == ["สภาผู้แทนราษฎร"]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            f"นาย{MAN} ประธานคณะกรรมการทดสอบงาน (กทม.) เปิดเผยภายหลังการประชุมคณะกรรมการฯ ครั้งที่ 1/2563",
            ["คณะกรรมการทดสอบงาน"],
        ),
        (
            f"นาย{MAN} ประธานคณะกรรมการทดสอบงาน เปิดเผยภายหลังการประชุมบอร์ด",
            ["คณะกรรมการทดสอบงาน"],
        ),
        # a head that many bodies share is none
        (f"นาย{MAN} เปิดเผยภายหลังการประชุมคณะกรรมการฯ ครั้งที่ 1/2563", []),
    ],
)  # fmt: skip
def test_a_body_called_by_its_head_alone(text: str, bodies: list[str]) -> None:
    assert [meeting.body for meeting in meetings_of(text)] == bodies


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"นาง{WOMAN} แถลงว่า ที่ประชุม ครม.เห็นชอบแผน (12 พ.ค. 63)", [None]),
        (f"นาง{WOMAN} เปิดเผยว่า จากการประชุม{BODY} เมื่อวันที่ 12 พ.ค. 63 ที่ประชุมมีมติ", ["2020-05-12"]),
        (f"นาง{WOMAN} เปิดเผยว่า จากการประชุม{BODY} เมื่อวันที่ 12 ม.ค. 63 ที่ประชุมมีมติ", []),
        (f"วันที่ 12 พ.ค. 2563 นาง{WOMAN} ได้กล่าวเปิดการประชุม{BODY}", ["2020-05-12"]),
        (f"นาง{WOMAN} หารือความเป็นไปได้ในการจัดการประชุม{BODY} ครั้งที่ 2/2563", []),
        (f"ได้รับทราบผลการเข้าร่วมการประชุม{BODY}", []),
    ],
)  # fmt: skip
def test_from_the_meeting_and_days_of_other_lines(text: str, days: list[str | None]) -> None:
    assert [meeting.date for meeting in meetings_of(text)] == days


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            f"นาย{MAN} เปิดการประชุมระหว่างประเทศ The 26th Meeting of the Test Working Group on Rice",
            ["Test Working Group on Rice"],
        ),
        (f"นาย{MAN} เข้าร่วมการประชุม The 3rd Test Committee (TC-3)", ["Test Committee"]),
        (f"นาย{MAN} เข้าร่วมการประชุม Sample Forum 2020", []),
        (f"วันนี้ ณ อาคารรัฐสภา ในการประชุมวุฒิสภา ครั้งที่ 28 นาย{MAN} ชี้แจง", ["วุฒิสภา"]),
        (f"นาย{MAN} หารืองาน ก่อนจัดการประชุม{BODY} ครั้งที่ 1", []),
    ],
)  # fmt: skip
def test_bodies_in_latin_letters_and_places(text: str, bodies: list[str]) -> None:
    assert [meeting.body for meeting in meetings_of(text)] == bodies


@pytest.mark.parametrize(
    ("said", "day"),
    [("เมื่อวันที่ 9 - 10 พ.ค. 2563", "2020-05-09"), ("ระหว่างวันที่ 9 - 10 พ.ค. 2563", "2020-05-09")],
)
def test_of_several_days_the_first(said: str, day: str | None) -> None:
    (meeting,) = meetings_of(f"นาย{MAN} เข้าร่วมการประชุม{BODY} {said}")
    assert meeting.date == day


def test_a_headline_that_is_the_meeting() -> None:
    text = f"รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-การประชุม{BODY} ณ กรุงเทพฯ\n{DATELINE}ข่าวสั้น"
    assert [meeting.body for meeting in reading_of(text).meetings] == [BODY]


@pytest.mark.parametrize(
    ("below", "day"),
    [
        (f"วันนี้ (12 พ.ค. 2563) นาย{MAN} เดินทางไปร่วมงาน", "2020-05-12"),
        (f"เมื่อวันที่ 12 พ.ค. 63 นาย{MAN} เดินทางไปร่วมงาน", "2020-05-12"),
        (f"วันที่ 12 พ.ค. 63 นาย{MAN} ชี้แจงกรณีราคาข้าว", None),
        (f"นาย{MAN} เดินทางไปร่วมงาน", None),
    ],
)
def test_a_meeting_of_the_headline_is_on_the_day_with_which_the_text_begins(
    below: str, day: str | None
) -> None:
    text = f"นาย{MAN} เป็นประธานการประชุม{BODY}\n{DATELINE}{below}"
    assert [meeting.date for meeting in reading_of(text).meetings] == [day]


@pytest.mark.parametrize(
    "text",
    [
        f"วันนี้ ภายหลังเป็นประธานการประชุม{BODY} นาย{MAN} ปลัดกระทรวง เปิดเผยว่า ที่ประชุมเห็นชอบ",
        f"นาย{MAN} ปลัดกระทรวง เปิดเผยวันนี้ (13 พ.ค.) ภายหลังเป็นประธานการประชุม{BODY} ว่า เห็นชอบ",
        f"นาง{WOMAN} ร่วมประชุม{BODY} โดยมีนาย{MAN} ปลัดกระทรวง เป็นประธานกล่าวเปิดการประชุมฯ",
    ],
)
def test_who_speaks_after_chairing_and_who_opens_as_chair(text: str) -> None:
    assert [meeting.chair for meeting in meetings_of(text)] == [MAN]


def test_who_opens_a_meeting_was_there() -> None:
    reading = reading_of(f"หัวข้อ\n{DATELINE}นาย{MAN} รัฐมนตรี กล่าวระหว่างเปิดการประชุม{BODY} ว่า")
    assert [(one.person, one.capacity) for one in reading.attendance] == [(MAN, "attendee")]
