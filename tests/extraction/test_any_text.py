"""Any text at all: no exception, no fact out of nothing, spans that hold what they say."""

from __future__ import annotations

from typing import Protocol

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_loader.extract.guide import guide_row
from graph_loader.extract.marked import marked_text
from graph_loader.extract.reader import read
from graph_loader.extract.reading import Reading, Spans
from graph_loader.extract.record import record_text
from graph_loader.extract.text import document
from tests.extraction.effort import effort


class Spanned(Protocol):
    """Any fact."""

    @property
    def spans(self) -> Spans: ...


WORDS = (
    "นาย", "นางสาว", "พล.อ.", "ดร.", "สมชาย", "ตัวอย่าง", "ณ", "ปลัดกระทรวง", "กระทรวงการคลัง",
    "รองนายกรัฐมนตรี", "รัฐมนตรีว่าการ", "และ", "ในฐานะ", "รักษาราชการแทน", "อดีต", "แต่งตั้ง",
    "ให้ดำรงตำแหน่ง", "เป็น", "แทน", "คณะกรรมการ", "ทดสอบ", "กรรมการ", "ประธาน", "เรื่อง", "1. ",
    "(1) ", "ตั้งแต่วันที่ 5 พฤษภาคม 2563", "ประชุม", "ครั้งที่ 1/2563", "(", ")", "[", "]", " ",
    "\n", "\u200b", "\xa0", "ฯ", "2563", "เป็นประธาน", "(ทส.)", "A", "Mr. John Sample",
)  # fmt: skip
NEWS = st.lists(st.sampled_from(WORDS), max_size=40).map("".join)


def all_spans(reading: Reading) -> list[tuple[int, int]]:
    groups: tuple[tuple[Spanned, ...], ...] = (
        reading.persons, reading.roles, reading.meetings, reading.attendance,
        reading.abbreviations, reading.ex_officio, reading.decisions, reading.bodies,
        reading.zones,
    )  # fmt: skip
    return [span for facts in groups for fact in facts for span in fact.spans]


@settings(max_examples=150)
@given(st.one_of(NEWS, st.text()))
def test_whatever_is_read_lies_in_the_text(text: str) -> None:
    made = document("any.txt", text)
    reading = read(made)
    for start, end in all_spans(reading):
        assert 0 <= start < end <= len(made.clean)
        raw_start, raw_end = made.raw_span(start, end)
        assert 0 <= raw_start < raw_end <= len(text)
    guide_row(made, reading)
    record_text(made, reading)
    marked_text(made, reading, colour=True)


@settings(max_examples=150)
@given(NEWS)
def test_the_spans_of_a_role_hold_the_name_and_the_post(text: str) -> None:
    made = document("any.txt", text)
    for role in read(made).roles:
        words = " ".join(made.clean[start:end] for start, end in role.spans)
        assert role.person.split()[0] in words
        assert role.post.split(" ")[0][:6] in words


@given(NEWS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read(document("a", text)) == read(document("a", text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "\ufeff",
        "The committee met on 5 May 2020 and appointed nobody we know.",
        "Der Ausschuss tagte am 5. Mai 2020.",
        "委员会于2020年举行会议。",
        "\ufffd\ufffd\ufffd",
        "0123456789" * 100,
    ],
)
def test_what_is_no_thai_news_states_nothing(text: str) -> None:
    reading = read(document("none.txt", text))
    assert all_spans(reading) == []
    assert reading.published is None


@pytest.mark.parametrize(
    "piece",
    [
        "นาย", "นายสมชาย ตัวอย่าง ", "แต่งตั้ง", "คณะกรรมการ", "ประธานกรรมการ", "(", "และ", " ",
        "นายสมชาย ตัวอย่าง ปลัดกระทรวงการคลังและ", "\nเรื่อง", "ศ.ดร.", "ก", "ตั้งแต่วันที่ ",
        "แต่งตั้ง นายสมชาย ตัวอย่าง อธิบดีกรมทดสอบ ให้ดำรงตำแหน่ง ปลัดกระทรวงการคลัง ",
    ],
)  # fmt: skip
def test_a_long_line_takes_time_in_proportion_to_its_length(piece: str) -> None:
    def least(size: int) -> float:
        return effort(piece * (size // len(piece)))

    # Eight times as long; in square time it would take sixty-four times as long.
    assert least(200_000) < 24 * max(least(25_000), 0.005)
