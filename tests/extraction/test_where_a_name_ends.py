"""Names of bodies that go on over spaces, brackets and numbers, and days beside them."""

from __future__ import annotations

import pytest

from tests.extraction.test_meetings import BODY, MAN, WOMAN, meetings_of


@pytest.mark.parametrize(
    ("told", "body", "number"),
    [
        # up to the number of its meeting, over words that else begin a sentence
        (
            "คณะทำงานจัดทำคู่มือตาม พ.ร.บ.ทดสอบ พ.ศ. 2560 กรณีการสอบโดยคณะกรรมการสอบ ครั้งที่ 2/2566",
            "คณะทำงานจัดทำคู่มือตาม พ.ร.บ.ทดสอบ พ.ศ. 2560 กรณีการสอบโดยคณะกรรมการสอบ",
            "2/2566",
        ),
        (
            "คณะกรรมการจัดการแข่งขัน ครั้งที่ 33 พ.ศ. 2568 และการแข่งขันย่อย ครั้งที่ 1/2568 ณ ทำเนียบ",
            "คณะกรรมการจัดการแข่งขัน ครั้งที่ 33 พ.ศ. 2568 และการแข่งขันย่อย",
            "1/2568",
        ),
        # its panel, its term, its province, its rank
        (
            "คณะกรรมการจัดทำงบทดสอบ ประจำปีงบประมาณ 2567 คณะที่ 2.2 แผนงานทดสอบ โดยมีผู้แทน",
            "คณะกรรมการจัดทำงบทดสอบ ประจำปีงบประมาณ 2567 คณะที่ 2.2 แผนงานทดสอบ",
            None,
        ),
        ("คณะกรรมการวิชาการ (TC) คณะที่ 292 (TC 292) ครั้งที่ 7", "คณะกรรมการวิชาการ คณะที่ 292", None),
        ("คณะกรรมการค่าทดสอบชุดที่ 20 ครั้งที่ 6/2562 ณ ทำเนียบ", "คณะกรรมการค่าทดสอบชุดที่ 20", "6/2562"),
        (
            "คณะกรรมการงานทดสอบระดับจังหวัด จังหวัดลำพูน โดยมีผู้แทน",
            "คณะกรรมการงานทดสอบระดับจังหวัด จังหวัดลำพูน",
            None,
        ),
        # a list of which the last has 'and', a number of years, a bracket of the name itself
        (
            "คณะอนุกรรมการนโยบาย แนวทาง และมาตรการทดสอบ เมื่อวันศุกร์",
            "คณะอนุกรรมการนโยบาย แนวทาง และมาตรการทดสอบ",
            None,
        ),
        (
            "คณะกรรมการจัดงานฉลอง 242 ปี กรุงทดสอบ ซึ่งได้รับทราบ",
            "คณะกรรมการจัดงานฉลอง 242 ปี กรุงทดสอบ",
            None,
        ),
        (
            "คณะทำงานขับเคลื่อนข้อตกลง (MOU) ระหว่างกระทรวงทดสอบกับหน่วยงานต่าง ๆ โดยมีผู้แทน",
            "คณะทำงานขับเคลื่อนข้อตกลง ระหว่างกระทรวงทดสอบกับหน่วยงานต่าง ๆ",
            None,
        ),
        (
            "คณะทำงาน เพื่อเตรียมการทดสอบ ว่าด้วยแผน (ECC) ครั้งที่ 3/2566",
            "คณะทำงาน เพื่อเตรียมการทดสอบ ว่าด้วยแผน",
            "3/2566",
        ),
        # a sentence that goes on is no name
        ("คณะกรรมการทดสอบ นายกรัฐมนตรีกล่าวเปิดงาน และเดินทางกลับ", "คณะกรรมการทดสอบ", None),
        ("คณะกรรมการทดสอบที่จัดขึ้น ณ ทำเนียบ", "คณะกรรมการทดสอบ", None),
    ],
)  # fmt: skip
def test_where_the_name_ends(told: str, body: str, number: str | None) -> None:
    (meeting,) = meetings_of(f"นาย{MAN} ปลัดกระทรวงทดสอบ เป็นประธานการประชุม{told}")
    assert (meeting.body, meeting.number) == (body, number)


@pytest.mark.parametrize(
    ("told", "number", "day"),
    [
        ("เข้าร่วมการประชุมทางไกลสมัยพิเศษ ครั้งที่ 6 ของ", None, None),
        ("เข้าร่วมการประชุมครั้งที่ 3/2563 ของ", "3/2563", None),
        ("เข้าร่วมการประชุมครั้งที่ 1/2563 เมื่อวันที่ 6 พฤษภาคม 2563 ของ", "1/2563", "2020-05-06"),
    ],
)
def test_which_meeting_may_stand_before_the_body(
    told: str, number: str | None, day: str | None
) -> None:
    (meeting,) = meetings_of(f"นาย{MAN} ปลัดกระทรวงทดสอบ {told}{BODY} ณ ทำเนียบ")
    assert (meeting.body, meeting.number, meeting.date) == (BODY, number, day)


def test_a_conference_of_an_office_is_no_meeting_of_a_body() -> None:
    assert meetings_of(f"นาย{MAN} เป็นประธานเปิดการประชุมประจำปี 2563 ของ สทท. เรื่องแผน") == ()


def test_a_house_is_told_by_its_hall_where_somebody_answers() -> None:
    said = "วันนี้ (12 พ.ค. 63) ณ ห้องประชุมวุฒิสภา อาคารรัฐสภา นาย{} รัฐมนตรี {}"
    (meeting,) = meetings_of(said.format(MAN, "ชี้แจงเรื่องงบประมาณ"))
    assert (meeting.body, meeting.date) == ("วุฒิสภา", "2020-05-12")
    assert meetings_of(said.format(MAN, "เยี่ยมชมนิทรรศการ")) == ()


def test_a_body_that_stands_before_its_meeting() -> None:
    told = f"เมื่อวันที่ 12 พฤษภาคม 2563 {BODY} (กทช.) ที่มีนาย{MAN} ปลัดกระทรวงทดสอบ เป็นประธาน"
    (meeting,) = meetings_of(f"{told} ได้จัดการประชุมเพื่อพิจารณาราคา")
    assert (meeting.body, meeting.date, meeting.chair) == (BODY, "2020-05-12", MAN)


def test_orders_in_yesterdays_meeting_wherever_they_stand() -> None:
    lines = "\n".join(f"ย่อหน้าที่ {at}" for at in range(12))
    told = f"{lines}\nนอกจากนี้ ในการประชุมคณะรัฐมนตรี (ครม.) วานนี้ (12 พ.ค.) นายกรัฐมนตรีได้กำชับให้เร่ง"
    assert [meeting.date for meeting in meetings_of(told)] == ["2020-05-12"]


def test_the_mobile_cabinet_in_a_bracket_keeps_its_number() -> None:
    (meeting,) = meetings_of(f"นาย{MAN} เดินทางร่วมประชุม (ครม.) สัญจรนอกสถานที่ครั้งที่ 1/2563 ณ กระบี่")
    assert (meeting.body, meeting.number) == ("คณะรัฐมนตรี", "1/2563")


@pytest.mark.parametrize(
    ("told", "day"),
    [
        # who tells of it does so today, the meeting's own day is not told
        ("วันนี้ (12 พ.ค. 63) โฆษก เปิดเผยว่า ที่ประชุมคณะรัฐมนตรีมีมติเห็นชอบแผน", None),
        (f"วันที่ 12 พฤษภาคม 2563 นาย{MAN} เปิดเผยว่า ตนได้เป็นประธานการประชุม{BODY}", None),
        (f"วันที่ 12 พ.ค. 63 นาย{MAN} แจ้งผลการประชุม{BODY}", None),
        (f"วันนี้ (12 พ.ค. 63) โฆษก เปิดเผยว่า นาย{MAN} เป็นประธานการประชุม{BODY}", None),
        # … but who chairs as a spokesman tells, or speaks in it, does so then
        (f"วันนี้ (12 พ.ค. 63) โฆษก เผย นาย{MAN} เป็นประธานการประชุม{BODY}", "2020-05-12"),
        (f"วันนี้ (12 พ.ค. 63) นาย{MAN} ชี้แจงในการประชุม{BODY}", "2020-05-12"),
        # the day before, the first of some days, the line with who chaired
        (f"นาย{MAN} เปิดเผยภายหลังการประชุม{BODY} ครั้งที่ 1/2563 เมื่อวานนี้", "2020-05-12"),
        (f"วานนี้ นาย{MAN} ได้เป็นประธานการประชุม{BODY} และมีมติเห็นชอบ", "2020-05-12"),
        (f"นาย{MAN} เข้าร่วมการประชุม{BODY} ระหว่างวันที่ 10-12 พฤษภาคม 2563 ณ ทำเนียบ", "2020-05-10"),
        (f"นาย{MAN} เข้าร่วมการประชุม{BODY}\nโดยนาง{WOMAN} รัฐมนตรีช่วยว่าการกระทรวงทดสอบ เป็นประธาน"
         " เมื่อวันอังคารที่ 12 พฤษภาคม 2563", "2020-05-12"),
        (f"นาย{MAN} เข้าร่วมการประชุม{BODY} พร้อมลงพื้นที่ ระหว่างวันที่ 10-12 พฤษภาคม 2563", None),
    ],
)  # fmt: skip
def test_whose_day_it_is(told: str, day: str | None) -> None:
    (meeting,) = meetings_of(told)
    assert meeting.date == day


@pytest.mark.parametrize(
    "told",
    [
        f"นาย{MAN} ให้สัมภาษณ์ภายหลังเป็นประธานการประชุม{BODY} ครั้งที่ 1/2563 ถึงกรณีราคาน้ำมัน",
        f"สมาคมทดสอบขอบคุณนาย{MAN} และรัฐบาล ภายหลังการประชุมคณะรัฐมนตรี เมื่อวันที่ 12 พ.ค. 2563 เห็นชอบแผน",
        f"กรมทดสอบหารือกับสมาคม ซึ่งในการประชุม{BODY} เมื่อวันที่ 12 พ.ค. 2563 ได้มีมติให้จ่าย",
        f"นาย{MAN} ติดตามงานตามข้อสั่งการของนายกรัฐมนตรีภายหลังการประชุมคณะรัฐมนตรี",
        f"นาย{MAN} ชมนิทรรศการ ก่อนการเข้าร่วมประชุมคณะรัฐมนตรี",
        f"นาย{MAN} เดินทางเข้าทำเนียบ เพื่อร่วมประชุมคณะรัฐมนตรีนัดพิเศษ",
        f"นาย{MAN} เปิดเผยภายหลังการประชุมคณะรัฐมนตรี (ครม.) ว่า นายกรัฐมนตรีมีกำหนดเดินทางไปลาว",
        f"นาย{MAN} กล่าวภายหลังการเป็นประธานประชุมคณะรัฐมนตรีถึง การปฏิรูป",
        f"ที่ประชุมผู้บริหาร นาย{MAN} ได้แจ้งเรื่องผลการประชุมคณะรัฐมนตรี",
    ],
)
def test_not_told_as_held(told: str) -> None:
    assert meetings_of(told) == ()


@pytest.mark.parametrize(
    "told",
    [
        f"นาย{MAN} นายกรัฐมนตรี กล่าวภายหลังการเป็นประธานการประชุมคณะรัฐมนตรีว่า ได้สั่งการให้แก้ไขปัญหา",
        "โฆษก เปิดเผยหลังการประชุมคณะรัฐมนตรี (ครม.) เมื่อวันที่ 12 พ.ค. 2563 ว่า ด้วยประเทศไทยเป็นสมาชิก",
        "รัฐบาลเร่งรัดงาน โดยที่ประชุมคณะรัฐมนตรีอนุมัติให้เดินหน้า",
        f"โฆษก แถลงข้อสรุปจากการประชุม{BODY} สถานการณ์ประจำวัน",
        f"นาย{MAN} ได้เข้าการประชุม{BODY} ณ ทำเนียบ",
    ],
)
def test_told_as_held(told: str) -> None:
    assert len(meetings_of(told)) == 1


def test_a_resolution_without_a_day_beside_a_meeting_held_is_its_ground() -> None:
    told = (
        f"วันนี้ นาย{MAN} เป็นประธานการประชุม{BODY} ครั้งที่ 1/2563 ณ ทำเนียบ\n"
        f"นาย{MAN} กล่าวว่า การประชุมคณะกรรมการนโยบายใหญ่ ครั้งที่ 2/2563 ได้มีมติแต่งตั้งคณะทำงาน"
    )
    assert [meeting.body for meeting in meetings_of(told)] == [BODY]


def test_a_misprint_in_a_name_makes_no_second_meeting() -> None:
    told = (
        f"นาย{MAN} เป็นประธานการประชุมคณะกรรมการเอกลักษณ์ชองชาติ ครั้งที่ 1/2563\n"
        f"นาย{MAN} เป็นประธานการประชุมคณะกรรมการเอกลักษณ์ของชาติ ครั้งที่ 1/2563"
    )
    assert len(meetings_of(told)) == 1


def test_a_board_is_called_as_the_text_calls_it() -> None:
    told = "การทดสอบแห่งประเทศไทย (กทท.) แจ้งว่า นาย{} เป็นประธานการประชุมคณะกรรมการ กทท. ครั้งที่ 1/2563"
    (meeting,) = meetings_of(told.format(MAN))
    assert meeting.body == "คณะกรรมการ กทท."
