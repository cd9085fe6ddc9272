"""Labels in two lines, cut where Thai may be cut; and names as they sound."""

from __future__ import annotations

import pytest

from visualize.label import clean, columns, wrapped
from visualize.sounds import sounds


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("สมหมาย ทดลอง", ["สมหมาย ทดลอง"]),
        ("สำนักงานส่งเสริมเศรษฐกิจดิจิทัล", ["สำนักงานส่งเสริม", "เศรษฐกิจดิจิทัล"]),
        ("สำนักงานนโยบายและแผนการขนส่งและจราจร", ["สำนักงานนโยบายและ", "แผนการขนส่งและจราจร"]),
        ("Ministry of Digital Economy", ["Ministry of", "Digital Economy"]),
        (
            "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะแห่งชาติ 12/2563",
            ["คณะกรรมการขับเคลื่อนการ…", "12/2563"],
        ),
        ("ก" * 60, ["ก" * 21 + "…"]),
    ],
)
def test_wrapped(name: str, lines: list[str]) -> None:
    assert wrapped(name) == lines


def test_marks_above_and_below_take_no_room() -> None:
    assert columns("ที่นี้") == 2


def test_clean_takes_out_what_turns_or_hides() -> None:
    assert clean("a\u202eb\u200b\tc\n d\x00") == "ab c d"


@pytest.mark.parametrize(
    ("thai", "latin"),
    [("สมหมาย", "Sommai"), ("ณัฐพล", "Nattaphon"), ("ประจิน", "Prajin"), ("พุทธิพงษ์", "Buddhipong")],
)
def test_a_thai_name_sounds_as_its_romanised_form_begins(thai: str, latin: str) -> None:
    assert sounds(thai).startswith(sounds(latin))


def test_other_names_sound_otherwise() -> None:
    assert not sounds("สมหมาย").startswith(sounds("Prajin"))
