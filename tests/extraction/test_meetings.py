"""Meetings reported as held: which, when, who chaired, who came."""

from __future__ import annotations

import pytest

from graph_loader.extract.reading import MeetingFact
from tests.extraction.reads import reading_of

DATELINE = "วันพุธที่ 13 พฤษภาคม 2563\n"
BODY = "คณะกรรมการทดสอบแห่งชาติ"
MAN = "สมชาย ตัวอย่าง"
WOMAN = "สมหญิง ทดลอง"


def meetings_of(text: str) -> tuple[MeetingFact, ...]:
    return reading_of(f"หัวข้อข่าว\n{DATELINE}{text}").meetings


@pytest.mark.parametrize(
    "text",
    [
        f"วันนี้ นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY} ครั้งที่ 1/2563 ณ ทำเนียบ",
        f"นาง{WOMAN} เลขาธิการ เปิดเผยภายหลังการประชุม{BODY} ว่า ที่ประชุมเห็นชอบแผน",
        f"ผลการประชุม{BODY} ครั้งที่ 1/2563",
        f"นาง{WOMAN} เข้าร่วมการประชุม{BODY} เมื่อวานนี้",
        f"นาง{WOMAN} เปิดเผยว่า ที่ประชุม{BODY} มีมติเห็นชอบแผนงาน",
        f"นาง{WOMAN} เปิดเผยว่า ที่ประชุม{BODY} ซึ่งมี นาย{MAN} ปลัดกระทรวง เป็นประธาน ได้เห็นชอบแผน",
        f"นาง{WOMAN} โฆษก กล่าวถึงที่ประชุม{BODY} เมื่อวันที่ 6 พ.ค. 2563 รับทราบมาตรการ",
        f"นาง{WOMAN} เลขาธิการ ประชุม{BODY} พร้อมด้วยคณะทำงาน",
        f"องคมนตรี ร่วมติดตามการประชุม{BODY} วันนี้",
        f"สรุปการตอบกระทู้ถามในการประชุม{BODY}",
        f"วันนี้ เวลา 10.00 น. ในการประชุม{BODY} นาง{WOMAN} แถลงต่อที่ประชุมถึงแผน",
        f"นาง{WOMAN} เปิดเผยว่า เมื่อเร็วๆ นี้ได้มีการประชุม{BODY} เพื่อรับฟังความเห็น",
        f"นาย{MAN} นายกรัฐมนตรี แจ้งข้อสั่งการแก่ที่ประชุม{BODY} ดังนี้",
        f"นาย{MAN} ติดตามงาน โดยล่าสุดในการประชุม{BODY} เมื่อวันที่ 12 พฤษภาคม กรมทดสอบได้รายงาน",
        f"ที่ประชุม{BODY} เมื่อวานนี้ (12 พ.ค. 2563) จึงมีมติเห็นชอบแผน",
        f"นาง{WOMAN} กล่าวว่า ในที่ประชุม{BODY} โดยมีปลัดกระทรวงทดสอบเป็นประธานการประชุมได้ติดตามงาน",
        f"นาย{MAN} เป็นประธานการประชุมเชิงปฏิบัติการ{BODY}",
    ],
)
def test_a_meeting_told_as_held(text: str) -> None:
    assert [meeting.body for meeting in meetings_of(text)] == [BODY]


@pytest.mark.parametrize(
    "text",
    [
        f"นาย{MAN} มีกำหนดการเข้าร่วมการประชุม{BODY}",
        f"นาย{MAN} กล่าวก่อนการประชุม{BODY}",
        f"ดำเนินการตามมติที่ประชุม{BODY} เมื่อปีก่อน",
        f"เตรียมเสนอที่ประชุม{BODY} พิจารณา",
        "นายกรัฐมนตรีให้สัมภาษณ์ภายหลังการประชุมคณะรัฐมนตรีถึงกรณีราคาสินค้า",
        f"ณ ห้องประชุม{BODY} ชั้น 5",
        "จัดประชุม พล.อ.สมชาย ตัวอย่าง กล่าว",
        f"ไทยเสนอตัวเป็นเจ้าภาพ จัดการประชุม{BODY} ครั้งที่ 12",
        f"ภายหลังการประชุม{BODY} จะแถลงผลให้ทราบ",
        f"เลื่อนโครงการภายหลังที่ประชุม{BODY} มีมติให้ทบทวน",
        f"นาง{WOMAN} เปิดเผยว่า เมื่อวันที่ 2 เมษายน 2563 ที่ประชุม{BODY} มีมติเห็นชอบแผน",
        f"ในการประชุม{BODY} ครั้งที่ 5/2561 จึงขยายบริการ",
        f"รับทราบงานตามที่ได้มีการประชุม{BODY} ครั้งที่ 1/2563",
        f"การเปิดประชุม{BODY} สมัยหน้า",
        f"นาย{MAN} นายกรัฐมนตรี ให้ความสำคัญและติดตามการดำเนินงานในทุกพื้นที่อย่างใกล้ชิด "
        f"โดยล่าสุดในการประชุม{BODY} เมื่อวันที่ 12 มีนาคม 2563 กรมทดสอบได้รายงานงาน",
        f"ดำเนินการต่อเนื่อง ซึ่งที่ประชุม{BODY} ครั้งที่ 5/2561 จึงมีมติเห็นชอบแผน",
        f"นาย{MAN} แจ้งว่าจะนำเรื่องเสนอต่อที่ประชุม{BODY}",
    ],
)
def test_a_meeting_only_planned_or_referred_to(text: str) -> None:
    assert meetings_of(text) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"วันนี้ (12 พฤษภาคม 2563) นาย{MAN} เป็นประธานการประชุม{BODY}", "2020-05-12"),
        (f"วันนี้ นาย{MAN} เป็นประธานการประชุม{BODY}", "2020-05-13"),
        (f"นาย{MAN} เป็นประธานการประชุม{BODY} เมื่อวันที่ ๑๑ พ.ค.๖๓", "2020-05-11"),
        (f"ในวันอังคารที่ 12 พ.ค. 2563 เวลา 9.00 น.\nนาย{MAN}\nเป็นประธานการประชุม{BODY}", "2020-05-12"),
        (f"นาย{MAN} เข้าร่วมการประชุม{BODY} โดยมีอธิบดีร่วมด้วย เมื่อวันที่ 9 พ.ค. 2563", "2020-05-09"),
        (f"นาย{MAN} เป็นประธานการประชุม{BODY}", None),
        ("สรุปข่าวการประชุมคณะรัฐมนตรี 12 พฤษภาคม 2563", "2020-05-12"),
        ("ที่ประชุม ครม. (12 พ.ค. 63) อนุมัติงบกลาง", "2020-05-12"),
        ("สรุปมติคณะรัฐมนตรี เมื่อวันที่ 12 พฤษภาคม 2563 ในส่วนของกระทรวงทดสอบ", "2020-05-12"),
        # the day of who tells is not that of the meeting, unless it was right afterwards
        (f"วันที่ 13 พฤษภาคม 2563 นาง{WOMAN} โฆษก แถลงผลการประชุม{BODY}", None),
        (f"วันที่ 13 พ.ค. 2563 นาง{WOMAN} กล่าวภายหลังการประชุม{BODY} ว่า ที่ประชุมเห็นชอบ", "2020-05-13"),
        (
            f"นาง{WOMAN} กล่าวภายหลังการประชุม{BODY} ว่า ที่ประชุมเห็นชอบแผน\n"
            f"เมื่อวันที่ 12 พ.ค. 2563 นาง{WOMAN} เปิดเผยผลการประชุม{BODY}",
            "2020-05-12",
        ),
        ("ในการประชุมคณะรัฐมนตรีครั้งที่ 13 ประจำปี 2563 วันที่ 12 พ.ค. 2563 นายกฯ สั่งการ", "2020-05-12"),
        (f"วันนี้ (12 พ.ค. 2563) นาย{MAN} พบประชาชน\nจากนั้น เป็นประธานการประชุม{BODY}", "2020-05-12"),
    ],
)  # fmt: skip
def test_the_day(text: str, day: str | None) -> None:
    (meeting,) = meetings_of(text)
    assert meeting.date == day


@pytest.mark.parametrize(
    ("text", "chair"),
    [
        (f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม{BODY}", MAN),
        (f"นาง{WOMAN} อธิบดี ประชุม{BODY} ครั้งที่ 1/2563 โดยมีนาย{MAN} ปลัดกระทรวงการคลัง เป็นประธาน", MAN),
        (f"นาย{MAN} ได้รับมอบหมายจากปลัดกระทรวง (นาง{WOMAN}) ให้เป็นประธานในการประชุม{BODY}", MAN),
        (f"ผลการประชุม{BODY} ครั้งที่ 1/2563", None),
        (f"นายกรัฐมนตรีเป็นประธานการประชุม{BODY}\nนาย{MAN} นายกรัฐมนตรี เปิดเผยว่า", MAN),
        (f"นาย{MAN} อธิบดี เปิดเผยว่า นาง{WOMAN} รัฐมนตรี มอบหมายให้ตนเป็นประธานการประชุม{BODY}", MAN),
        (f"นาย{MAN} อธิบดี เปิดเผยว่า ได้รับมอบหมายจากนาง{WOMAN} รัฐมนตรี เป็นประธานการประชุม{BODY}", MAN),
        (f"นาย{MAN} อธิบดี เข้าร่วมประชุม{BODY} โดยมีปลัดกระทรวงเป็นประธาน", None),
    ],
)  # fmt: skip
def test_the_chair(text: str, chair: str | None) -> None:
    (meeting,) = meetings_of(text)
    assert meeting.chair == chair


def test_the_longest_name_the_number_and_a_short_form() -> None:
    (meeting,) = meetings_of(
        f"นาย{MAN} เป็นประธานประชุมบอร์ด กทช. ไฟเขียวโครงการ\n"
        f"วันนี้ นาย{MAN} เป็นประธานการประชุม{BODY} (กทช.) ครั้งที่ ๒/๒๕๖๓ ณ ทำเนียบ\n"
        "ที่ประชุมคณะกรรมการฯ เห็นชอบแผน"
    )
    assert (meeting.body, meeting.number) == (BODY, "2/2563")


def test_a_name_goes_on_over_a_space_before_and() -> None:
    (meeting,) = meetings_of(
        f"นาย{MAN} เป็นประธานการประชุมคณะกรรมการพิจารณาสินค้า และบริการตัวอย่าง ครั้งที่ 3/2563"
    )
    assert meeting.body == "คณะกรรมการพิจารณาสินค้า และบริการตัวอย่าง"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("วันพุธที่ 13 พฤษภาคม 2563", "2020-05-13"),
        ("13/05/2563", "2020-05-13"),
        ("วันนี้ 13 พฤษภาคม 2563 นายกรัฐมนตรีเดินทาง", None),
        ("วันพุธที่ 31 กุมภาพันธ์ 2563", None),
    ],
)
def test_the_dateline(line: str, day: str | None) -> None:
    assert reading_of(f"หัวข้อข่าว\n{line}\nเนื้อข่าว").published == day


def test_the_day_in_brackets_behind_today() -> None:
    text = f"จัดประชุม{BODY} ครั้งที่ 2/2563 เพื่อพิจารณาแผน โดยในวันนี้ (4 กุมภาพันธ์ 2563) นาย{MAN} มาร่วม"
    assert [meeting.date for meeting in meetings_of(text)] == ["2020-02-04"]


def test_who_tells_of_a_meeting_after_chairing_it_chaired_it() -> None:
    text = f"นาย{MAN} รัฐมนตรี เปิดเผยภายหลังเป็นประธานการประชุม{BODY} ครั้งที่ 6/2563 ว่า เห็นชอบแผน"
    assert [meeting.chair for meeting in meetings_of(text)] == [MAN]


def test_one_body_in_two_spellings_is_one_meeting() -> None:
    text = (
        "ร่วมประชุมคณะกรรมการขับเคลื่อนพัฒนาทดลอง ครั้งที่ 1/2563 โดยมี"
        f"นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุมคณะกรรมการขับเคลื่อนการพัฒนาทดลอง"
    )
    assert [(meeting.number, meeting.chair) for meeting in meetings_of(text)] == [("1/2563", MAN)]


def test_the_cabinet_s_orders_and_a_short_year_tell_of_a_meeting() -> None:
    for said in ("วันนี้ มีข้อสั่งการ ดังนี้", "วันที่ 2 พ.ค. 63 ได้เห็นชอบแผน"):
        meetings = meetings_of(f"นาง{WOMAN} โฆษก เปิดเผยว่า ที่ประชุมคณะรัฐมนตรี {said}")
        assert [meeting.body for meeting in meetings] == ["คณะรัฐมนตรี"]


@pytest.mark.parametrize(
    ("text", "body", "number"),
    [
        (
            "เป็นประธานการประชุมคณะกรรมการทดสอบ เพื่อขับเคลื่อนงานตัวอย่าง (คทต.) วันนี้",
            "คณะกรรมการทดสอบ เพื่อขับเคลื่อนงานตัวอย่าง",
            None,
        ),
        (
            "เป็นประธานการประชุมคณะกรรมการจัดงานทดสอบ Sample Fair, Town 2025 ครั้งที่ 2/2567",
            "คณะกรรมการจัดงานทดสอบ Sample Fair, Town 2025",
            "2/2567",
        ),
        ("เป็นประธานการประชุมศูนย์ปฏิบัติการทดสอบ ครั้งที่ 60/2557-2560", "ศูนย์ปฏิบัติการทดสอบ", "60/2557-2560"),
        (
            "เป็นประธานการประชุมคณะกรรมการจัดงานทดสอบ เนื่องในโอกาสครบรอบ 5 รอบ โดยมีผู้แทนเข้าร่วม",
            "คณะกรรมการจัดงานทดสอบ เนื่องในโอกาสครบรอบ 5 รอบ",
            None,
        ),
        ("เป็นประธานการคณะกรรมการทดสอบ ครั้งที่ 3/2563", "คณะกรรมการทดสอบ", "3/2563"),
        ("เป็นประธานการประชุม “คณะกรรมการทดสอบ” ครั้งที่ 3/2563", "คณะกรรมการทดสอบ", None),
        ("เป็นประธานการประชุมคณะกรรมการทดสอบภายใต้ พ.ร.บ.", "คณะกรรมการทดสอบ", None),
        ("เป็นประธานการประชุมคณะกรรมการทดสอบ : กทส. (TST) ครั้งที่ 3/2563", "คณะกรรมการทดสอบ", "3/2563"),
        ("เป็นประธานการประชุมคณะกรรมการทดสอบ ประจำปี 2563 ครั้งที่ 3/2563", "คณะกรรมการทดสอบ", "3/2563"),
        ("เป็นประธานการประชุมคณะรัฐมนตรีอย่างเป็นทางการนอกสถานที่ ครั้งที่ 3/2563", "คณะรัฐมนตรี", "3/2563"),
    ],
)  # fmt: skip
def test_how_far_the_name_and_the_number_go(text: str, body: str, number: str | None) -> None:
    (meeting,) = meetings_of(f"นาย{MAN} ปลัดกระทรวงทดสอบ {text}")
    assert (meeting.body, meeting.number) == (body, number)


def test_a_number_within_the_name_and_a_board_in_latin_letters() -> None:
    told = f"วันนี้ นาย{MAN} รองนายกรัฐมนตรี เป็นประธานการประชุม"
    (one,) = meetings_of(f"{told}คณะกรรมการทดสอบ 5G แห่งชาติ ครั้งที่ 1/2563 โดยที่ประชุมเห็นชอบ")
    (other,) = meetings_of(f"{told}คณะกรรมการ Sample Board ผ่านระบบทางไกล")
    assert (one.body, one.number) == ("คณะกรรมการทดสอบ 5G แห่งชาติ", "1/2563")
    assert other.body == "คณะกรรมการ Sample Board"


def test_a_yearly_task_within_the_name() -> None:
    (one,) = meetings_of(
        f"นาย{MAN} เป็นประธานการประชุมคณะกรรมการจัดทำแผน ประจำปีของกรมทดสอบ ครั้งที่ 1/2563"
    )
    assert (one.body, one.number) == ("คณะกรรมการจัดทำแผน ประจำปีของกรมทดสอบ", "1/2563")


def test_the_number_behind_the_panel_of_a_committee() -> None:
    (one,) = meetings_of(f"นาย{MAN} เป็นประธานการประชุม{BODY} คณะที่ ๑ ครั้งที่ ๗/๒๕๖๓")
    assert (one.body, one.number) == (BODY, "7/2563")


def test_the_cabinet_s_meeting_whose_outcome_is_told_after_it() -> None:
    told = f"วันนี้ นาย{MAN} นายกรัฐมนตรี กล่าวภายหลังการประชุมคณะรัฐมนตรี (ครม.) ว่า "
    assert meetings_of(f"{told}คณะรัฐมนตรี (ครม.) รับทราบมาตรการ")
    assert not meetings_of(f"{told}จะเดินทางไปภาคเหนือ")


def test_a_chair_whose_name_is_broken_over_two_lines() -> None:
    (fact,) = meetings_of(
        f"วันนี้ นาง{WOMAN} ปลัดกระทรวงทดสอบ ร่วมประชุม{BODY} ครั้งที่ 2/2563 โดยมี พลเอก สมชาย\n"
        "ตัวอย่าง รองนายกรัฐมนตรี ในฐานะประธานกรรมการ เป็นประธานการประชุมฯ ณ ทำเนียบ"
    )
    assert fact.chair == MAN


def test_who_tells_that_he_himself_chaired() -> None:
    text = f"นาย{MAN} ปลัดกระทรวงทดสอบ เปิดเผยว่า ตนได้มีโอกาสเป็นประธานการประชุม{BODY} แล้ว"
    assert [meeting.chair for meeting in meetings_of(text)] == [MAN]


def test_the_chair_of_the_committee_at_its_meeting() -> None:
    text = f"นาง{WOMAN} เข้าร่วมการประชุม{BODY} โดยมี นาย{MAN} ปลัดกระทรวง เป็นประธานคณะกรรมการฯ"
    assert [meeting.chair for meeting in meetings_of(text)] == [MAN]


def test_one_meeting_by_its_number_in_two_ways() -> None:
    text = (
        f"นาย{MAN} เป็นประธานประชุมบอร์ด TST ครั้งที่ 4/63 รับทราบแผน\n"
        f"วันนี้ นาย{MAN} เป็นประธานการประชุม{BODY} ครั้งที่ 4/2563"
    )
    assert [(meeting.body, meeting.number) for meeting in meetings_of(text)] == [(BODY, "4/2563")]
