"""Short forms of well-known bodies, levels behind posts, and where a post is at home."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from graph_loader.thai.agencies import agency_key
from graph_loader.thai.bodies import known_body, known_shorts
from graph_loader.thai.homes import home_of
from graph_loader.thai.levels import after_level, without_level
from graph_loader.thai.text import normal

ROWS = list(
    csv.DictReader(
        files("graph_loader.thai").joinpath("bodies.csv").read_text(encoding="utf-8").splitlines()
    )
)
SECRETARY, CHAIR, PERMANENT = "เลขาธิการ", "ประธาน", "ปลัดกระทรวง"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["shorts"])
def test_every_short_form_says_where_it_is_from(row: dict[str, str]) -> None:
    assert row["law"]
    assert len(row["from"].split("|")) == len(row["shorts"].split("|"))
    assert agency_key(row["body"]) == normal(row["body"])


def test_a_short_form_means_one_body() -> None:
    shorts = [normal(short) for row in ROWS for short in row["shorts"].split("|")]
    assert len(shorts) == len(set(shorts))


def test_both_ways() -> None:
    assert known_body(normal("บีโอไอ")) == "สำนักงานคณะกรรมการส่งเสริมการลงทุน"
    assert "กฟผ" in known_shorts("การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย")
    assert known_body("ทช") is None  # two departments
    assert known_shorts("กรมทดลอง") == ()


@pytest.mark.parametrize(
    ("written", "post"),
    [
        ("อธิบดี (นักบริหารระดับสูง)", "อธิบดี"),
        ("อธิบดี (นักบริหาร) ประเภทบริหาร ระดับสูง", "อธิบดี"),
        ("สาธารณสุขนิเทศก์ (นายแพทย์ทรงคุณวุฒิ)", "สาธารณสุขนิเทศก์"),
        ("ปลัดกระทรวง (ตำแหน่งประเภทบริหารระดับสูง)", "ปลัดกระทรวง"),
        ("เภสัชกรเชี่ยวชาญ (ด้านเภสัชสาธารณสุข)", "เภสัชกรเชี่ยวชาญ (ด้านเภสัชสาธารณสุข)"),
        ("(นักบริหารระดับสูง)", "(นักบริหารระดับสูง)"),
    ],
)
def test_a_level_is_no_part_of_a_post(written: str, post: str) -> None:
    assert without_level(written) == post


@pytest.mark.parametrize(
    ("written", "rest"),
    [
        ("(นักบริหาร) ประเภทบริหาร ระดับสูง กรมทางหลวง", "กรมทางหลวง"),
        ("(นักบริหารระดับสูง)", ""),
        ("(depa)", "(depa)"),
        ("ประเภทบริหาร ระดับต้น กรมชลประทาน", "กรมชลประทาน"),
    ],
)
def test_a_level_before_the_body(written: str, rest: str) -> None:
    assert after_level(written) == rest


@pytest.mark.parametrize(
    ("post", "one", "other"),
    [
        (PERMANENT, "สำนักงานปลัดกระทรวง กระทรวงคมนาคม", "กระทรวงคมนาคม"),
        (PERMANENT, "สำนักงานปลัดกระทรวงยุติธรรม", "กระทรวงยุติธรรม"),
        (PERMANENT, "สำนักงานปลัดสำนักนายกรัฐมนตรี", "สำนักนายกรัฐมนตรี"),
        (SECRETARY, "สำนักงานคณะกรรมการทดลอง", "คณะกรรมการทดลอง"),
        (SECRETARY, "สำนักงานทดลอง", "คณะกรรมการทดลอง"),
        (SECRETARY, "ปปง.", "คณะกรรมการป้องกันและปราบปรามการฟอกเงิน"),
        (SECRETARY, "อย.", "คณะกรรมการอาหารและยา"),
        (SECRETARY, "สศช.", "สภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ"),
        (CHAIR, "คณะกรรมการธนาคารทดลอง", "ธนาคารทดลอง"),
        (CHAIR, "บอร์ดบีโอไอ", "คณะกรรมการส่งเสริมการลงทุน"),
        (CHAIR, "ธ.ก.ส.", "คณะกรรมการธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร"),
        ("โฆษก", "รัฐบาล", "สำนักนายกรัฐมนตรี"),
        ("ผู้บัญชาการ", "กองบัญชาการตำรวจทดลอง", "ตำรวจทดลอง"),
    ],
)
def test_one_post_told_of_two_bodies(post: str, one: str, other: str) -> None:
    assert home_of(post, one) == home_of(post, other) is not None


@pytest.mark.parametrize(
    ("post", "one", "other"),
    [
        (PERMANENT, "สำนักงานปลัดกระทรวง", "กระทรวงคมนาคม"),
        (CHAIR, "สำนักงานทดลอง", "ทดลอง"),
        (CHAIR, "คณะกรรมการทดลอง", "ทดลอง"),
        (CHAIR, "คณะอนุกรรมการธนาคารทดลอง", "ธนาคารทดลอง"),
        ("โฆษก", "กระทรวงคมนาคม", "สำนักนายกรัฐมนตรี"),
    ],
)
def test_two_posts(post: str, one: str, other: str) -> None:
    assert home_of(post, one) != home_of(post, other)


def test_most_posts_are_told_of_one_body_only() -> None:
    assert home_of("อธิบดี", "กรมทดลอง") is None
