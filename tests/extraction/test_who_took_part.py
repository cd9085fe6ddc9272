"""Who came to a meeting, in what capacity and for whom."""

from __future__ import annotations

import pytest

from tests.extraction.reads import reading_of

DATELINE = "วันพุธที่ 13 พฤษภาคม 2563\n"
BODY = "คณะกรรมการทดสอบแห่งชาติ"
MAN = "สมชาย ตัวอย่าง"
WOMAN = "สมหญิง ทดลอง"


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY} โดยมี นาง{WOMAN} "
            "ปลัดกระทรวงการคลัง เข้าร่วม",
            {(MAN, "chair"), (WOMAN, "attendee")},
        ),
        # who only tells of it was not there by that
        (
            f"นาง{WOMAN} โฆษกประจำสำนักนายกรัฐมนตรี เปิดเผยผลการประชุมคณะรัฐมนตรี เมื่อวันที่ 12 พฤษภาคม 2563",
            set(),
        ),
        (
            f"นาง{WOMAN} ปลัดกระทรวงการคลัง เปิดเผยภายหลังเข้าร่วมการประชุม{BODY} ว่า",
            {(WOMAN, "attendee")},
        ),
        # who sent another stayed away
        (
            f"วันนี้ มีการประชุม{BODY} ครั้งที่ 1/2563 ซึ่งนาย{MAN} อธิบดีกรมทดสอบ มอบหมายให้"
            f"นาง{WOMAN} รองอธิบดีกรมทดสอบ เข้าร่วมประชุม",
            {(WOMAN, "attendee")},
        ),
        # a list in a paragraph of its own
        (
            f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY} เพื่อพิจารณาแผน\n"
            f"ที่ประชุมรับทราบรายงาน โดยมี นาง{WOMAN} ปลัดกระทรวงการคลัง เข้าร่วมประชุม",
            {(MAN, "chair"), (WOMAN, "attendee")},
        ),
        # who speaks in it, and of whom
        (
            f"วันนี้ นาย{MAN} นายกรัฐมนตรี กล่าวชี้แจงในการประชุม{BODY} เพื่อพิจารณาญัตติ กรณีนาง{WOMAN} ดังนี้",
            {(MAN, "attendee")},
        ),
        (
            f"นาย{MAN} รัฐมนตรี เปิดเผยว่า วันนี้ได้ประชุม{BODY} ครั้งที่ 2/2563 เพื่อเร่งรัดงาน",
            {(MAN, "attendee")},
        ),
        # who did something else, told long before the meeting is spoken of
        (
            f"นาย{MAN} รัฐมนตรี ได้มอบนโยบาย"
            + "ให้หน่วยงานดูแลประชาชนในพื้นที่" * 10
            + f" ทั้งนี้ ที่ประชุม{BODY} มีมติเห็นชอบแผน",
            set(),
        ),
        # whose adviser came, and who chaired by a line of its own
        (
            f"นาย{MAN} ปลัดกระทรวงทดสอบ เข้าร่วมประชุม{BODY} ครั้งที่ 2/2563\n"
            f"เมื่อวันที่ 12 พฤษภาคม 2563\nโดยมีนาง{WOMAN} ที่ปรึกษารองนายกรัฐมนตรี (นายพินิจ สมมุติ) "
            "เป็นประธานการประชุมฯ",
            {(WOMAN, "chair"), (MAN, "attendee")},
        ),
        # the headlines tell of it before the sentence that lists who came
        (
            f"ผลการประชุม{BODY} ครั้งที่ 1/2563\nกระทรวงทดสอบ ร่วมประชุม{BODY} ครั้งที่ 1/2563\n"
            f"นาย{MAN} ปลัดกระทรวงทดสอบ เข้าร่วมการประชุม{BODY} ณ ห้องประชุมสมคิด สมมุติวงศ์ ชั้น 5",
            {(MAN, "attendee")},
        ),
        (f"นาย{MAN} รัฐมนตรี พร้อมด้วยนาง{WOMAN} ปลัดกระทรวง แถลงข่าวผลการประชุม{BODY}", set()),
        # spoken of before the latest meeting, or in what it resolved, or sends another
        (
            f"นาย{MAN} นายกรัฐมนตรี ติดตามงาน โดยล่าสุดในการประชุม{BODY} เมื่อวันที่ 12 พฤษภาคม 2563",
            set(),
        ),
        (
            f"กรมทดสอบ ได้มีการประชุม{BODY} โดย นาง{WOMAN} อธิบดี เป็นประธานการประชุม "
            f"ได้พิจารณาเงินช่วยเหลือ ให้นาย{MAN} ตามกฎหมาย",
            {(WOMAN, "chair")},
        ),
        (f"นาย{MAN} นายกรัฐมนตรี แจ้งข้อสั่งการแก่ที่ประชุม{BODY} ดังนี้", {(MAN, "attendee")}),
        (f"ชาวไร่เข้าพบเพื่อขอบคุณ นาย{MAN} นายกรัฐมนตรี ภายหลังการประชุม{BODY} วันนี้", set()),
        (
            f"วันนี้ มีการประชุม{BODY} นาย{MAN} โฆษก กล่าวต่อว่า ในที่ประชุม{BODY} มีมติเห็นชอบ",
            set(),
        ),
        (
            f"นาง{WOMAN} เข้าร่วมการประชุม{BODY} และมีกรรมการซึ่งเป็นผู้แทนหน่วยงาน เช่น นาย{MAN} "
            "ปลัดกระทรวง เข้าร่วม",
            {(WOMAN, "attendee"), (MAN, "attendee")},
        ),
        # said after the meeting
        (
            f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY} ซึ่งภายหลังการประชุม "
            f"นาง{WOMAN} เลขาธิการ ได้แถลงข่าว",
            {(MAN, "chair")},
        ),
        # who asked and who answered in a house
        (
            f"สรุปการตอบกระทู้ถามในการประชุมวุฒิสภา วันจันทร์ที่ 11 พฤษภาคม 2563\n"
            f"ผู้ตั้งกระทู้ถาม นาย{MAN} สมาชิกวุฒิสภา\nผู้ตอบ รัฐมนตรีช่วยว่าการกระทรวงทดสอบ (นาง{WOMAN})",
            {(MAN, "attendee"), (WOMAN, "attendee")},
        ),
        # a list over lines, or on the line below; whose place another took
        (
            f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY}\nที่ประชุมพิจารณาแผน\n"
            f"โดยมีนาง{WOMAN} ปลัดกระทรวงการคลัง\nพร้อมด้วยเจ้าหน้าที่ที่เกี่ยวข้อง เข้าร่วมประชุม",
            {(MAN, "chair"), (WOMAN, "attendee")},
        ),
        (
            f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY} โดยมีผู้ทรงคุณวุฒิเข้าร่วมดังนี้\n"
            f"ประธานหอการค้า นาง{WOMAN} เป็นเลขานุการ",
            {(MAN, "chair"), (WOMAN, "attendee")},
        ),
        (
            f"นาย{MAN} รัฐมนตรี ปฏิบัติหน้าที่ประธานการประชุม{BODY} แทนนาง{WOMAN} รองนายกรัฐมนตรี",
            {(MAN, "chair")},
        ),
        # who gives policy in the chair; the vice-chair is none
        (
            f"นาย{MAN} นายกรัฐมนตรี เป็นประธานมอบนโยบายในการประชุม{BODY} ครั้งที่ 2/2563",
            {(MAN, "chair")},
        ),
        (
            f"นาย{MAN} ปลัดกระทรวงทดสอบ เข้าร่วมประชุม{BODY} ครั้งที่ 1/2563 ในฐานะรองประธาน",
            {(MAN, "attendee")},
        ),
    ],
)
def test_who_took_part(text: str, people: set[tuple[str, str]]) -> None:
    facts = reading_of(f"หัวข้อข่าว\n{DATELINE}{text}").attendance
    assert {(fact.person, fact.capacity) for fact in facts} == people


def test_on_whose_behalf() -> None:
    (fact,) = reading_of(
        f"หัวข้อข่าว\n{DATELINE}วันนี้ มีการประชุม{BODY} ครั้งที่ 1/2563 ซึ่งนาย{MAN} อธิบดีกรมทดสอบ "
        f"มอบหมายให้นาง{WOMAN} รองอธิบดีกรมทดสอบ เข้าร่วมประชุม"
    ).attendance
    assert (fact.person, fact.on_behalf_of) == (WOMAN, MAN)


def test_who_only_sums_up_or_tells_of_the_meeting_was_not_there() -> None:
    sums_up = (
        f"นาย{MAN} นายกรัฐมนตรี เป็นประธานการประชุม{BODY} ครั้งที่ 1/2563 และผู้ที่เกี่ยวข้อง "
        f"นาง{WOMAN} โฆษก สรุปสาระสำคัญดังนี้"
    )
    tells = f"นาง{WOMAN} โฆษก กล่าวว่า ที่ประชุม{BODY} เมื่อวันที่ 12 พ.ค. 63 เห็นชอบแผนงานร่วมการประชุม"
    for text in (sums_up, tells):
        present = reading_of(f"หัวข้อข่าว\n{DATELINE}{text}").attendance
        assert WOMAN not in {one.person for one in present}
