"""A post under its body's other names: short, of the office beside the board, before a law."""

from __future__ import annotations

from tests.cli.runner import rolegraph
from tests.tenures.told import Told

SOMCHAI, SOMYING = "สมชาย ใจดี", "สมหญิง ดีใจ"
SURE = [(SOMCHAI, "substantive", "certain")]


def pair(told: Told, one: str, other: str) -> None:
    told.text("2020-02-03", f"นายสมชาย ใจดี {one} เปิดงานวันนี้")
    told.text("2020-09-01", f"นายสมชาย ใจดี {other} เปิดงานวันนี้")


def test_the_commission_and_its_office(told: Told) -> None:
    pair(told, "เลขาธิการคณะกรรมการส่งเสริมการลงทุน", "เลขาธิการสำนักงานคณะกรรมการส่งเสริมการลงทุน")
    for role in ("เลขาธิการบีโอไอ", "เลขาธิการ BOI", "เลขาธิการคณะกรรมการส่งเสริมการลงทุน"):
        assert told.who(role, "2020-06-01") == [SURE]


def test_the_chair_by_a_short_form_that_means_the_office(told: Told) -> None:
    told.text("2020-02-02", "สำนักงานคณะกรรมการทดลองแห่งชาติ (กทลช.) เปิดงานวันนี้")
    told.text("2020-02-03", "นายสมชาย ใจดี ประธานกรรมการทดลองแห่งชาติ เปิดงานวันนี้")
    assert told.who("ประธาน กทลช.", "2020-02-03") == [SURE]


def test_the_board_and_the_office_that_serves_it(told: Told) -> None:
    pair(told, "เลขาธิการ ปปง.", "เลขาธิการคณะกรรมการป้องกันและปราบปรามการฟอกเงิน")
    assert told.who("เลขาธิการ ปปง.", "2020-02-03", "2020-09-01") == [SURE, SURE]


def test_the_bank_and_its_board(told: Told) -> None:
    pair(told, "ประธานกรรมการธนาคารออมสิน", "ประธานคณะกรรมการธนาคารออมสิน")
    assert told.who("ประธานบอร์ดธนาคารออมสิน", "2020-02-03") == [SURE]
    assert told.who("ประธานกรรมการธนาคารออมสิน", "2020-06-01") == [SURE]


def test_a_level_makes_no_other_post(told: Told) -> None:
    pair(told, "อธิบดีกรมทดลอง", "อธิบดี (นักบริหารระดับสูง) กรมทดลอง")
    assert told.who("อธิบดีกรมทดลอง", "2020-06-01") == [SURE]


def test_a_short_form_of_two_bodies_stays_open(told: Told) -> None:
    told.text("2020-02-03", "กรมทดลอง (กทด.) และกองทดสอบ (กทด.) เปิดงานวันนี้")
    told.text("2020-02-04", "นายสมชาย ใจดี ผู้อำนวยการ กทด. เปิดงานวันนี้")
    with told.graph() as graph:
        (row,) = graph.who("ผู้อำนวยการ กทด.", "2020-02-04")
    assert row["agency"] == "กทด."


def introduced(told: Told, short: str, *bodies: str) -> str | None:
    """The body of a post told with a short form, after each of `bodies` was given that form."""
    for number, body in enumerate(bodies, 1):
        told.text(f"2020-01-{number:02}", f"{body} ({short}) เปิดงานวันนี้")
    told.text("2020-02-04", f"นายสมชาย ใจดี ผู้อำนวยการ {short} เปิดงานวันนี้")
    with told.graph() as graph:
        (row,) = graph.who(f"ผู้อำนวยการ {short}", "2020-02-04")
    return row["agency"]


def test_a_lone_reading_makes_no_second_meaning(told: Told) -> None:
    assert introduced(told, "กทด.", *["กรมทดลอง"] * 5, "กองทดสอบ") == "กรมทดลอง"


def test_two_meanings_of_few_stay_open(told: Told) -> None:
    assert introduced(told, "กทด.", *["กรมทดลอง"] * 4, "กองทดสอบ") == "กทด."


def test_a_well_known_short_form_means_its_body(told: Told) -> None:
    bodies = ["สำนักงานคณะกรรมการส่งเสริมการลงทุน", "คณะกรรมการส่งเสริมการลงทุน", "สมาคมทดลอง"]
    assert introduced(told, "สกท.", *bodies * 2) == bodies[0]


def test_a_ministry_renamed_keeps_its_line(told: Told) -> None:
    told.record(
        "2016-08-01",
        """\
tenures:
  - {person: สมชาย ใจดี, role: รมว.ไอซีที, on: 2015-03-02}
  - {person: สมชาย ใจดี, role: รมว.ไอซีที, on: 2015-12-01}
  - {person: สมชาย ใจดี, role: รมว.ไอซีที, on: 2016-08-01}
""",
    )
    told.text("2017-02-01", "นางสาวสมหญิง ดีใจ รมว.ดีอี เปิดงานวันนี้")
    with told.graph() as graph:
        lines = [graph.ask("line", role=role) for role in ("รมว.ดีอี", "รมว.ไอซีที")]
        held = [
            [(row["holder"], row["certainty"]) for row in graph.who("รมว.ไอซีที", day)]
            for day in ("2015-09-01", "2016-09-15", "2016-09-16")
        ]
        (after,) = graph.who("รมว.ดีอี", "2016-09-16")
        before = graph.who("รมว.ดีอี", "2016-09-15")
    for line in lines:
        assert [row["holder"] for row in line] == [SOMCHAI, SOMYING]
        assert [row["end_max"] for row in line] == ["2016-09-16", None]
        assert [row["start_min"] for row in line] == [None, "2016-09-16"]
    assert held == [[(SOMCHAI, "certain")], [(SOMCHAI, "possible")], []]
    assert (after["holder"], after["certainty"]) == (SOMYING, "possible")
    assert before == []


def test_nobody_after_the_renaming_and_why(told: Told) -> None:
    told.record("2016-08-01", "tenures: [{person: สมชาย ใจดี, role: รมว.ไอซีที, on: 2016-08-01}]")
    told.graph().close()
    store = str(told.folder / "told.graph")
    ran = rolegraph("--db", store, "who", "รมว.ไอซีที", "--on", "2018-09-03")
    assert (ran.status, ran.out) == (1, "")
    assert "since 2016-09-16 the body is กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม" in ran.err
