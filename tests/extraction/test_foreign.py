"""Ministers of foreign states are not ours, however short their posts are told."""

from __future__ import annotations

import pytest

from graph_loader.extract.documents import Raw
from graph_loader.news import news_records
from graph_loader.statements import SourceRecord
from tests.extraction.reads import Row, rows_of

MAN = "สมชาย ตัวอย่าง"
GUEST = "เจน แซมเพิล"
DEFENCE = "กระทรวงกลาโหม"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"นาย{GUEST} รัฐมนตรีว่าการกระทรวงแรงงานและการทดสอบเวียดนาม นาย{MAN} อธิบดีกรมทดสอบ",
            {
                (
                    GUEST,
                    "รัฐมนตรีว่าการกระทรวงแรงงานและการทดสอบเวียดนาม",
                    "กระทรวงแรงงานและการทดสอบเวียดนาม",
                    "holds",
                ),
                (MAN, "อธิบดีกรมทดสอบ", "กรมทดสอบ", "holds"),
            },
        ),
        (
            f"นาย{MAN} รัฐมนตรีว่าการกระทรวงแรงงานและคณะ เวียดนามต้อนรับ",
            {(MAN, "รัฐมนตรีว่าการกระทรวงแรงงาน", "กระทรวงแรงงาน", "holds")},
        ),
        (
            f"นาง{GUEST} รัฐมนตรีว่าการ{DEFENCE}แห่งสาธารณรัฐเคนยา ลงนาม",
            {
                (
                    GUEST,
                    f"รัฐมนตรีว่าการ{DEFENCE}แห่งสาธารณรัฐเคนยา",
                    f"{DEFENCE}แห่งสาธารณรัฐเคนยา",
                    "holds",
                )
            },
        ),
        (
            f"นาย{MAN} รัฐมนตรีว่าการ{DEFENCE}แห่งราชอาณาจักรไทย ลงนาม",
            {(MAN, f"รัฐมนตรีว่าการ{DEFENCE}", DEFENCE, "holds")},
        ),
        (
            f"หารือกับนาย{GUEST} รอง นรม.และ รมว.กห. กัมพูชา พร้อมคณะ",
            {
                (GUEST, "รอง นรม.", "กัมพูชา", "holds"),
                (GUEST, "รมว.กห.", f"{DEFENCE}กัมพูชา", "holds"),
            },
        ),
        (
            f"นาย{GUEST} (Jane Sample) รัฐมนตรีว่าการ{DEFENCE}\n(Ministry of Defence) "
            "สาธารณรัฐออสเตรีย\nเยือนไทย",
            {(GUEST, f"รัฐมนตรีว่าการ{DEFENCE}", f"{DEFENCE}สาธารณรัฐออสเตรีย", "holds")},
        ),
        (
            f"ฝ่ายไทยมีนาย{MAN} รัฐมนตรีว่าการ{DEFENCE} สำหรับคณะรัฐมนตรีฝ่ายญี่ปุ่น ประกอบด้วย "
            f"นาง{GUEST} รัฐมนตรีว่าการ{DEFENCE}",
            {
                (MAN, f"รัฐมนตรีว่าการ{DEFENCE}", DEFENCE, "holds"),
                (GUEST, f"รัฐมนตรีว่าการ{DEFENCE}", f"{DEFENCE}ญี่ปุ่น", "holds"),
            },
        ),
        (
            f"ฝ่ายญี่ปุ่น ได้แก่ นาง{GUEST} รัฐมนตรีว่าการ{DEFENCE} และฝ่ายไทย ได้แก่ "
            f"นาย{MAN} รัฐมนตรีว่าการ{DEFENCE}",
            {
                (MAN, f"รัฐมนตรีว่าการ{DEFENCE}", DEFENCE, "holds"),
                (GUEST, f"รัฐมนตรีว่าการ{DEFENCE}", f"{DEFENCE}ญี่ปุ่น", "holds"),
            },
        ),
        (
            f"พบกับ Mr. John Sample รัฐมนตรีว่าการ{DEFENCE} ณ นครตัวอย่าง ประเทศออสเตรเลีย",
            {("John Sample", f"รัฐมนตรีว่าการ{DEFENCE}", f"{DEFENCE}ออสเตรเลีย", "holds")},
        ),
        (
            f"นาย{MAN} รัฐมนตรีว่าการ{DEFENCE} ณ นครตัวอย่าง ประเทศออสเตรเลีย",
            {(MAN, f"รัฐมนตรีว่าการ{DEFENCE}", DEFENCE, "holds")},
        ),
        (
            f"นาย{MAN} รัฐมนตรีว่าการ{DEFENCE} จีน-ไทย ประชุมร่วมกัน",
            {(MAN, f"รัฐมนตรีว่าการ{DEFENCE}", DEFENCE, "holds")},
        ),
    ],
)
def test_a_foreign_minister_has_the_state_in_the_body(text: str, rows: set[Row]) -> None:
    assert rows_of(text) == rows


def test_a_foreign_deputy_premier_is_loaded_into_no_cabinet_of_ours() -> None:
    text = f"หารือกับนาย{GUEST} รอง นรม.และ รมว.กห. กัมพูชา พร้อมคณะ"
    (record,) = news_records([Raw("test.txt", f"หัวข้อ\nวันพุธที่ 24 สิงหาคม 2565\n{text}")])
    assert isinstance(record, SourceRecord)
    bodies = {str(statement.fact) for statement in record.statements}
    assert all("กัมพูชา" in body for body in bodies)
    assert len(bodies) == 2


def test_a_ministry_abroad_with_more_tasks_than_ours_is_of_its_state() -> None:
    text = f"พบ นาย{MAN} รัฐมนตรีว่าการกระทรวงแรงงาน ตรวจคนเข้าเมืองและประชากร สาธารณรัฐแห่งสหภาพเมียนมา"
    assert {row[2] for row in rows_of(text)} == {"กระทรวงแรงงานสาธารณรัฐแห่งสหภาพเมียนมา"}


def test_the_chamber_of_a_foreign_statesman_is_not_ours() -> None:
    text = f"พบ นาย{MAN} ประธานวุฒิสภาและประธานองคมนตรีแห่งราชอาณาจักรกัมพูชา เพื่อหารือ"
    assert {row[2] for row in rows_of(text)} == {"ราชอาณาจักรกัมพูชา"}
    assert {row[2] for row in rows_of(f"พบ นาย{MAN} ประธานวุฒิสภา เพื่อหารือ")} == {"วุฒิสภา"}
