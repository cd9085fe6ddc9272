"""A post asked for in words that no source writes, and told with slips of the pen."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph_loader.errors import NotFound
from graph_loader.find import typed
from graph_loader.find.typed import wordings
from graph_loader.thai.post_table import post_at_start
from graph_loader.thai.word_lists import tabled
from tests.tenures.told import Told

SOMCHAI = "สมชาย ใจดี"
SURE = [(SOMCHAI, "substantive", "certain")]
DAY = "2020-02-03"


def rows(name: str) -> tuple[dict[str, str], ...]:
    return tabled(Path(typed.__file__).with_name(name))


@pytest.mark.parametrize(
    ("told_as", "asked"),
    [
        ("รัฐมนตรีว่าการกระทรวงการคลัง", "Minister of Finance"),
        ("รัฐมนตรีว่าการกระทรวงการคลัง", "Finance Minister"),
        ("รัฐมนตรีว่าการกระทรวงการต่างประเทศ", "Minister of Foreign Affairs"),
        ("รัฐมนตรีช่วยว่าการกระทรวงการคลัง", "Deputy Finance Minister"),
        ("รัฐมนตรีว่าการกระทรวงวิทยาศาสตร์และเทคโนโลยี", "รมว.วิทยาศาสตร์"),
        ("รัฐมนตรีว่าการกระทรวงวิทยาศาสตร์และเทคโนโลยี", "รมว.วิทย์ฯ"),
        ("รัฐมนตรีว่าการกระทรวงศึกษาธิการ", "รมว.ศึกษา"),
        ("ปลัดกระทรวงสาธารณสุข", "Permanent Secretary, Ministry of Public Health"),
        ("อธิบดีกรมทางหลวง", "Director-General of the Department of Highways"),
        ("ผู้ว่าราชการจังหวัดภูเก็ต", "Phuket Governor"),
        ("ผู้ว่าราชการจังหวัดนครราชสีมา", "ผู้ว่าฯ โคราช"),
        ("ผู้ว่าราชการจังหวัดภูเก็ต", "ผู้ว่าราชการ จ.ภูเก็ต"),
        ("ผู้ว่าการการรถไฟแห่งประเทศไทย", "ผู้ว่าการรถไฟ"),
        ("อธิการบดีมหาวิทยาลัยเชียงใหม่", "อธิการบดี ม.เชียงใหม่"),
        ("อธิการบดีมหาวิทยาลัยเชียงใหม่", "President of Chiang Mai University"),
        ("เลขาธิการสภาความมั่นคงแห่งชาติ", "เลขาฯ สมช."),
        ("ผู้บัญชาการตำรวจแห่งชาติ", "Police chief"),
        ("โฆษกประจำสำนักนายกรัฐมนตรี", "Government Spokesman"),
        ("แม่ทัพภาคที่ 4", "แม่ทัพภาค 4"),
        ("ผู้ว่าราชการ จ.ภูเก็ต", "ผวจ.ภูเก็ต"),
        ("กรรมการผู้จัดการใหญ่ บริษัท ทดลอง จำกัด", "ซีอีโอ บริษัท ทดลอง จำกัด"),
        (
            "ผู้อำนวยการองค์การเภสัชกรรม",
            "Managing Director of the Government Pharmaceutical Organization",
        ),
        ("กรรมการผู้อำนวยการใหญ่ บริษัท ท่าอากาศยานไทย จำกัด", "President of Airports of Thailand"),
        ("ผู้อำนวยการธนาคารออมสิน", "GSB President"),
        ("โฆษกกระทรวงมหาดไทย", "โฆษกมหาดไทย"),
        ("อธิบดีกรมบัญชีกลาง", "Comptroller General"),
        ("กรรมการและผู้จัดการทั่วไป บริษัท ทดลอง จำกัด", "ผู้จัดการทั่วไป บริษัท ทดลอง จำกัด"),
    ],
)
def test_other_wordings(told: Told, told_as: str, asked: str) -> None:
    told.text(DAY, f"นายสมชาย ใจดี {told_as} เปิดงานวันนี้")
    assert told.who(asked, DAY) == [SURE]


def test_a_post_of_many_bodies_that_alone_means_one(told: Told) -> None:
    told.text(DAY, "นายสมชาย ใจดี นายกรัฐมนตรี เปิดงานวันนี้")
    told.text(DAY, "นางสมหญิง ดีใจ นายกสมาคมทดลอง เปิดงานวันนี้")
    assert told.who("นายก", DAY) == [SURE]
    assert told.who("นายกสมาคมทดลอง", DAY) == [[("สมหญิง ดีใจ", "substantive", "certain")]]


def test_of_two_heads_an_english_word_means_neither(told: Told) -> None:
    told.text(DAY, "นายสมชาย ใจดี ผู้อำนวยการองค์การเภสัชกรรม เปิดงานวันนี้")
    told.text(DAY, "นายสมศักดิ์ ดีใจ ผู้จัดการทั่วไป องค์การเภสัชกรรม เปิดงานวันนี้")
    with pytest.raises(NotFound):
        told.who("Governor of the Government Pharmaceutical Organization", DAY)


def test_a_unit_with_the_larger_body_behind_it(told: Told) -> None:
    told.text(DAY, "นายสมชาย ใจดี คณบดีวิทยาลัยทดลอง เปิดงานวันนี้")
    told.text(DAY, "นายสมศักดิ์ ดีใจ อธิการบดีมหาวิทยาลัยลองดู เปิดงานวันนี้")
    assert told.who("คณบดีวิทยาลัยทดลอง มหาวิทยาลัยลองดู", DAY) == [SURE]


@pytest.mark.parametrize("name", ["นครพนม", "นครปฐม", "สกลนคร", "ภูเก็ต"])
def test_a_province_of_consonants_only_is_no_abbreviation(told: Told, name: str) -> None:
    told.text(DAY, f"นายสมชาย ใจดี ผู้ว่าราชการจังหวัด{name} เปิดงานวันนี้")
    with told.graph() as graph:
        (row,) = graph.who(f"ผวจ.{name}", DAY)
    assert (row["role"], row["agency"]) == ("ผู้ว่าราชการจังหวัด", f"จังหวัด{name}")


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("กระทรวงวัฒนธรม", "กระทรวงวัฒนธรรม"),
        ("กระทรวงดิจิทัลเศรษฐกิจและสังคม", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"),
        ("ว่ากระทรวงการคลัง", "กระทรวงการคลัง"),
    ],
)
def test_a_slip_of_the_pen_makes_no_other_ministry(told: Told, slip: str, right: str) -> None:
    told.record("2020-02-03", tenure(slip, "2020-02-03"))
    told.record("2020-06-01", tenure(right, "2020-06-01"))
    assert told.who(f"รัฐมนตรีว่าการ{right}", "2020-04-01") == [SURE]


def tenure(body: str, day: str) -> str:
    role = f"{{post: รัฐมนตรีว่าการ, agency: {body}}}"
    return f"tenures:\n  - {{person: {SOMCHAI}, role: {role}, on: {day}}}\n"


def test_a_post_that_no_table_knows_is_found_with_its_body(told: Told) -> None:
    role = "{post: นายด่านทดลอง, agency: กรมทดลอง}"
    told.record(DAY, f"tenures:\n  - {{person: {SOMCHAI}, role: {role}, on: {DAY}}}\n")
    assert told.who("นายด่านทดลอง กรมทดลอง", DAY) == [SURE]
    with told.graph() as graph, pytest.raises(NotFound):
        graph.who("นายด่านทดลอง กรมทดสอบ", DAY)


def test_the_whole_name_comes_before_one_that_begins_so(told: Told) -> None:
    told.text(DAY, "นายสมชาย ใจดี อธิบดีกรมทรัพยากรน้ำ เปิดงานวันนี้")
    told.text(DAY, "นางสาวสมหญิง ดีใจ อธิบดีกรมทรัพยากรน้ำบาดาล เปิดงานวันนี้")
    assert told.who("อธิบดีทรัพยากรน้ำ", DAY) == [SURE]


def test_a_sign_of_abbreviation_behind_a_post_is_no_other_post(told: Told) -> None:
    told.record(DAY, of_ministry("ผู้ตรวจราชการกระทรวงฯ", DAY))
    told.record("2020-06-01", of_ministry("ผู้ตรวจราชการกระทรวง", "2020-06-01"))
    assert told.who("ผู้ตรวจราชการกระทรวงแรงงาน", "2020-04-01") == [SURE]


def of_ministry(post: str, day: str) -> str:
    role = f"{{post: {post}, agency: กระทรวงแรงงาน}}"
    return f"tenures:\n  - {{person: {SOMCHAI}, role: {role}, on: {day}}}\n"


def test_what_is_not_known_stays_so(told: Told) -> None:
    told.text(DAY, "นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงการคลัง เปิดงานวันนี้")
    with told.graph() as graph:
        for asked in ("Minister of Magic", "Minister of Industry", "ผู้ว่าฯ โคราช"):
            with pytest.raises(NotFound):
                graph.who(asked, DAY)


def test_letters_of_an_abbreviation_are_no_part_of_another_name(told: Told) -> None:
    told.text(DAY, "นายสมชาย ใจดี อธิบดีกรมทดลอง เปิดงานวันนี้")
    with told.graph() as graph, pytest.raises(NotFound):
        graph.who("อธิบดี รมท.", DAY)


def test_every_typed_body_says_where_it_is_from() -> None:
    bodies = rows("bodies_typed.csv")
    assert all(row["from"] and row["typed"] != row["body"] for row in bodies)
    assert len({(row["typed"], row["body"]) for row in bodies}) == len(bodies)


def test_every_typed_post_means_one_that_is_known() -> None:
    for row in rows("posts_typed.csv"):
        for means in row["means"].split("|"):
            assert post_at_start(means), means
        asked = row["typed"] if row["where"] != "begin" else f"{row['typed']} กรมทดลอง"
        assert next(wordings(asked), None), row
