"""Posts in long, short and English forms, and whose they are."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph_loader.thai.post_table import Form, all_forms
from graph_loader.thai.posts import (
    PostParts,
    canonical_post,
    has_many_seats,
    needs_agency,
    seats_of,
    split_post,
)
from graph_loader.thai.prefix import compact
from graph_loader.thai.text import tidy

MINISTER, CHAIR, DIRECTOR = "รัฐมนตรีว่าการ", "ประธาน", "ผู้อำนวยการ"
NR, CSCO, ASCN = "National Representative", "Chief Smart City Officer", "ASEAN Smart Cities Network"


@pytest.mark.parametrize(
    ("written", "post", "agency"),
    [
        ("รัฐมนตรีว่าการกระทรวงคมนาคม", MINISTER, "กระทรวงคมนาคม"),
        ("รัฐมนตรีว่าการกระทรวงการท่องเที่ยวและกีฬา", MINISTER, "กระทรวงการท่องเที่ยวและกีฬา"),
        ("รมว.ดีอีเอส", MINISTER, "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("รมว. ศธ.", MINISTER, "กระทรวงศึกษาธิการ"),
        ("รัฐมนตรีว่าการฯ", MINISTER, None),
        ("รมช.คมนาคม", "รัฐมนตรีช่วยว่าการ", "กระทรวงคมนาคม"),
        ("ปลัดกระทรวงดิจิทัลฯ", "ปลัดกระทรวง", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("ปลัดกระทรวง อว.", "ปลัดกระทรวง", "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม"),
        ("ปลัดฯ", "ปลัดกระทรวง", None),
        ("รองปลัดกระทรวงคมนาคม", "รองปลัดกระทรวง", "กระทรวงคมนาคม"),
        ("ผู้ตรวจราชการกระทรวงคมนาคม", "ผู้ตรวจราชการ", "กระทรวงคมนาคม"),
        ("อธิบดี", "อธิบดี", None),
        ("อธิบดีกรมทางหลวง", "อธิบดี", "กรมทางหลวง"),
        ("ผู้ช่วยอธิบดีกรมทางหลวง", "ผู้ช่วยอธิบดี", "กรมทางหลวง"),
        ("ผู้อำนวยการใหญ่ ดีป้า", "ผู้อำนวยการใหญ่", "ดีป้า"),
        ("ผู้อำนวยการใหญ่ (depa)", "ผู้อำนวยการใหญ่", "depa"),
        ("ผู้อำนวยการสำนัก (ผู้อำนวยการระดับสูง)", DIRECTOR, None),
        ("ผอ.สนข.", DIRECTOR, "สนข."),
        ("รองผอ.สนข.", "รองผู้อำนวยการ", "สนข."),
        ("ผู้ว่าราชการจังหวัดภูเก็ต", "ผู้ว่าราชการจังหวัด", "จังหวัดภูเก็ต"),
        ("ผวจ.ภูเก็ต", "ผู้ว่าราชการจังหวัด", "จังหวัดภูเก็ต"),
        ("ผู้ว่าฯ กทม.", "ผู้ว่าราชการกรุงเทพมหานคร", "กรุงเทพมหานคร"),
        ("ผู้ว่าฯ กฟผ.", "ผู้ว่าการ", "กฟผ."),
        ("ผู้ว่าการการไฟฟ้านครหลวง", "ผู้ว่าการ", "การไฟฟ้านครหลวง"),
        ("รองผู้ว่ากรุงฮานอย", "รองผู้ว่าราชการจังหวัด", "กรุงฮานอย"),
        ("นายอำเภอเมืองภูเก็ต", "นายอำเภอ", "อำเภอเมืองภูเก็ต"),
        ("นายกเทศมนตรีนครภูเก็ต", "นายกเทศมนตรี", "เทศบาลนครภูเก็ต"),
        ("แม่ทัพภาคที่ 4", "แม่ทัพภาค", "กองทัพภาคที่ 4"),
        ("ประธานคณะกรรมการพัฒนาเมือง", CHAIR, "คณะกรรมการพัฒนาเมือง"),
        ("ประธานกรรมการพัฒนาเมือง", CHAIR, "คณะกรรมการพัฒนาเมือง"),
        ("ประธานอนุกรรมการพัฒนาเมือง", CHAIR, "คณะอนุกรรมการพัฒนาเมือง"),
        ("ประธานกรรมการธนาคารออมสิน", CHAIR, "ธนาคารออมสิน"),
        ("กรรมการและเลขานุการคณะกรรมการผังเมือง", "กรรมการและเลขานุการ", "คณะกรรมการผังเมือง"),
        ("โฆษกประจำสำนักนายกรัฐมนตรี", "โฆษก", "สำนักนายกรัฐมนตรี"),
        ("รองนายกรัฐมนตรี", "รองนายกรัฐมนตรี", "คณะรัฐมนตรี"),
        ("นายกฯ", "นายกรัฐมนตรี", "คณะรัฐมนตรี"),
        ("นายกรัฐมนตรีไทย", "นายกรัฐมนตรี", "คณะรัฐมนตรี"),
        ("นายกรัฐมนตรีญี่ปุ่น", "นายกรัฐมนตรี", "ญี่ปุ่น"),
        ("นายกสมาคมผังเมือง", "นายก", "สมาคมผังเมือง"),
        ("ผบ.ทบ.", "ผู้บัญชาการทหารบก", "กองทัพบก"),
        ("เอกอัครราชทูต ณ กรุงฮานอย", "เอกอัครราชทูต", "สถานเอกอัครราชทูต ณ กรุงฮานอย"),
        ("ประธานาธิบดี", "ประธานาธิบดี", None),
        # of joined posts the first
        ("รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงพลังงาน", "รองนายกรัฐมนตรี", "คณะรัฐมนตรี"),
        ("รัฐมนตรีว่าการกระทรวงพลังงานและรองนายกรัฐมนตรี", MINISTER, "กระทรวงพลังงาน"),
        ("รมว.พลังงาน ในฐานะประธาน", MINISTER, "กระทรวงพลังงาน"),
        ("รมว.พลังงาน ในฐานะเจ้าภาพ", MINISTER, "กระทรวงพลังงาน"),
        ("Minister of Digital Economy and Society", MINISTER, "Digital Economy and Society"),
        ("the Minister of the Interior", MINISTER, "Interior"),
        ("MDES minister", MINISTER, "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("Deputy Minister of Transport", "รัฐมนตรีช่วยว่าการ", "Transport"),
        ("Permanent Secretary of MDES", "ปลัดกระทรวง", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("Deputy Prime Minister", "รองนายกรัฐมนตรี", "คณะรัฐมนตรี"),
        ("Prime Minister of Viet Nam", "นายกรัฐมนตรี", "Viet Nam"),
        ("Director General of OTP", "อธิบดี", "OTP"),
        ("EPPO's Deputy Director-General", "รองอธิบดี", "EPPO"),
        ("depa President/CEO", "ผู้อำนวยการใหญ่", "depa"),
        ("Governor of Phuket", "ผู้ว่าราชการจังหวัด", "Phuket"),
        ("Governor of the Bank of Thailand", "ผู้ว่าการ", "Bank of Thailand"),
        ("ASCN Chair", CHAIR, "ASCN"),
        ("CSCOs", CSCO, ASCN),
        ("NR to ASCN", NR, "ASCN"),
        ("National Representative", NR, None),
        # not in the table: a post as it stands
        ("Acting Director", "Acting Director", None),
        ("นักวิชาการ  ขนส่ง", "นักวิชาการ ขนส่ง", None),
    ],
)
def test_a_post_and_its_agency(written: str, post: str, agency: str | None) -> None:
    assert split_post(written) == PostParts(post, agency)


@pytest.mark.parametrize(
    ("written", "parts"),
    [
        (
            "รองนายกรัฐมนตรีฝ่ายความมั่นคง",
            PostParts("รองนายกรัฐมนตรี", "คณะรัฐมนตรี", "ฝ่ายความมั่นคง"),
        ),
        (
            "Deputy Prime Minister for security",
            PostParts("รองนายกรัฐมนตรี", "คณะรัฐมนตรี", "security"),
        ),
        ("กรรมการผู้ทรงคุณวุฒิด้านกฎหมาย", PostParts("กรรมการผู้ทรงคุณวุฒิ", None, "ด้านกฎหมาย")),
        ("ผู้ทรงคุณวุฒิ (สาขาเกษตร)", PostParts("กรรมการผู้ทรงคุณวุฒิ", None, "สาขาเกษตร")),
        ("ที่ปรึกษาระบบราชการ (เชี่ยวชาญ)", PostParts("ที่ปรึกษา", None, "ระบบราชการ")),
        ("ผู้อำนวยการฝ่ายสื่อสาร", PostParts(DIRECTOR, "ฝ่ายสื่อสาร")),
        ("NR of Thailand to ASCN", PostParts(NR, "ASCN", "Thailand")),
        ("CSCO of Bangkok", PostParts(CSCO, ASCN, "Bangkok")),
        ("ส.ส.ภูเก็ต", PostParts("สมาชิกสภาผู้แทนราษฎร", "สภาผู้แทนราษฎร", "ภูเก็ต")),
    ],
)
def test_what_a_post_is_limited_to(written: str, parts: PostParts) -> None:
    assert split_post(written) == parts


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("รมว.", MINISTER),
        ("รมว", MINISTER),
        ("ผอ.", DIRECTOR),
        ("chairman", CHAIR),
        ("President / CEO", "ผู้อำนวยการใหญ่"),
        ("Deputy Dean", "รองคณบดี"),
        ("Chief  Smart City Officers", CSCO),
        ("ไม่อยู่  ในตาราง", "ไม่อยู่ ในตาราง"),
        ("รมว.ดีอีเอส", "รมว.ดีอีเอส"),
    ],
)
def test_canonical_names(written: str, post: str) -> None:
    assert canonical_post(written) == post


@pytest.mark.parametrize(
    ("post", "needs", "seats", "many"),
    [
        (MINISTER, True, 1, False),
        ("นายกรัฐมนตรี", False, 1, False),
        ("รองนายกรัฐมนตรี", False, None, True),
        ("กรรมการ", True, None, True),
        ("โฆษก", True, None, False),
        ("รองคณบดี", True, None, True),
        (CSCO, False, None, True),
        (NR, True, 1, False),
        ("ไม่อยู่ในตาราง", True, None, False),
    ],
)
def test_seats_and_agencies(post: str, needs: bool, seats: int | None, many: bool) -> None:
    assert (needs_agency(post), seats_of(post), has_many_seats(post)) == (needs, seats, many)


FORMS = tuple(all_forms())


def test_each_form_stands_for_one_post() -> None:
    twice = [key for key, n in Counter(compact(form.text) for form in FORMS).items() if n > 1]
    assert twice == []


@given(st.sampled_from(FORMS))
def test_every_form_gives_its_post(form: Form) -> None:
    text, name = form.text, form.post.name
    assert canonical_post(text) == name
    assert split_post(text).post == name


@given(st.text(max_size=20))
def test_any_text_is_some_post(text: str) -> None:
    parts = split_post(text)
    assert parts.post or not tidy(text).strip("\"'“”‘’ ")
