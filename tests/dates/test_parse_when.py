"""What a written date means, form by form, and what is refused with which advice."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from graph_loader.dates import Calendar, DateError, parse_when

DAY = "2020-05-13"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2020", "2020"),
        ("2020-05", "2020-05"),
        ("2020-05-13", DAY),
        ("2020-5-3", "2020-05-03"),
        ("2020/05/13", DAY),
        ("13 พ.ค. 2563", DAY),
        ("13 พฤษภาคม 2563", DAY),
        ("13 พ.ค.63", DAY),
        ("13 พค 2563", DAY),
        ("๑๓ พฤษภาคม ๒๕๖๓", DAY),
        ("วันพุธที่ 13 พฤษภาคม 2563", DAY),
        ("เมื่อวันที่ 13 เดือนพฤษภาคม พ.ศ. 2563", DAY),
        ("13\u00a0พฤษภาคม \u200b2563", DAY),
        ("พฤษภาคม 2563", "2020-05"),
        ("เดือน พ.ค. 63", "2020-05"),
        ("พฤษภาคม 2020", "2020-05"),
        ("29 ก.พ. 2563", "2020-02-29"),
        ("พ.ศ. 2563", "2020"),
        ("พ.ศ.๒๕๖๓", "2020"),
        ("ปี 2563", "2020"),
        ("ค.ศ. 2020", "2020"),
        ("BE 2563-05-13", DAY),
        ("2563 B.E.", "2020"),
        ("13/5/2563", DAY),
        ("13/05/2020", DAY),
        ("13.5.2563", DAY),
        ("13 May 2020", DAY),
        ("13th May 2020", DAY),
        ("Wednesday, 13 May 2020", DAY),
        ("May 13, 2020", DAY),
        ("Sept. 2020", "2020-09"),
        ("13 May 2563", DAY),
        ("ปีงบประมาณ 2563", "2019-10-01/2020-09-30"),
        ("ปีงบประมาณ พ.ศ. ๒๕๖๓", "2019-10-01/2020-09-30"),
        ("fiscal year 2563", "2019-10-01/2020-09-30"),
        ("FY2020", "2019-10-01/2020-09-30"),
        (2020, "2020"),
        (date(2020, 5, 13), DAY),
        (datetime(2020, 5, 13, 22, 30), DAY),
    ],
)
def test_one_date(written: str | int | date, meant: str) -> None:
    assert parse_when(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("before 2020-05-13", "../2020-05-12"),
        ("ก่อนวันที่ 13 พ.ค. 2563", "../2020-05-12"),
        ("before 2020", "../2019-12-31"),
        ("by May 2020", "../2020-05-31"),
        ("ภายใน 13 พ.ค. 2563", "../2020-05-13"),
        ("ภายในปีงบประมาณ 2563", "../2020-09-30"),
        ("since 13/5/2563", "2020-05-13/.."),
        ("ตั้งแต่วันที่ 13 พ.ค. 2563", "2020-05-13/.."),
        ("after 2020-05-13", "2020-05-14/.."),
        ("หลังวันที่ 13 พ.ค. 2563", "2020-05-14/.."),
        ("หลังจาก พ.ศ. 2562", "2020-01-01/.."),
        ("../2020-05-12", "../2020-05-12"),
        ("2020-05-13/..", "2020-05-13/.."),
        ("2019-10-01 / 2020-09-30", "2019-10-01/2020-09-30"),
        ("2019/2020", "2019-01-01/2020-12-31"),
        ("ระหว่างวันที่ 13 พ.ค. 2563 ถึง 2 มิ.ย. 2563", "2020-05-13/2020-06-02"),
        ("between 2020-05-13 and 2 June 2020", "2020-05-13/2020-06-02"),
        # one meaning, one string
        ("2020-02-01/2020-02-29", "2020-02"),
        ("2020-01-01/2020-12-31", "2020"),
        ("2020-05-13/2020-05-13", "2020-05-13"),
    ],
)
def test_bounds_and_intervals(written: str, meant: str) -> None:
    assert parse_when(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2563-05-13", DAY),
        ("2563-05", "2020-05"),
        (2563, "2020"),
        (date(2563, 5, 13), DAY),
        ("13/5/63", DAY),
        ("2562-10-01/2563-09-30", "2019-10-01/2020-09-30"),
        ("13 May 2020", DAY),
        ("CE 2020-05-13", DAY),
    ],
)
def test_buddhist_calendar(written: str | int | date, meant: str) -> None:
    assert parse_when(written, calendar="be") == meant


@pytest.mark.parametrize(
    ("written", "calendar", "message"),
    [
        (
            "2563-05-13",
            "ce",
            "2563-05-13: 2563 is a Buddhist year; write 2020-05-13, or 13/5/2563",
        ),
        (2563, "ce", "2563: 2563 is a Buddhist year; write 2020, or พ.ศ. 2563"),
        (
            "2563-05",
            "ce",
            "2563-05: 2563 is a Buddhist year; write 2020-05, or พ.ค. 2563",
        ),
        ("2020-05-13", "be", "2020-05-13: 2020 is no Buddhist year; write 2563, or 2020 CE"),
        ("2020-02-30", "ce", "2020-02-30: 2020-02 has 29 days"),
        ("31 เม.ย. 2563", "ce", "31 เม.ย. 2563: 2020-04-31: 2020-04 has 30 days"),
        ("2562-02-29", "ce", "2562-02-29: 2019-02-29: 2019-02 has 28 days"),
        ("2020-13", "ce", "2020-13: there is no month 13"),
        ("5/13/2020", "ce", "5/13/2020: there is no month 13; the day comes first"),
        ("13 พ.ค. 20", "ce", "13 พ.ค. 20: 20 could be 2520 or 2020; write four digits"),
        ("13 May 20", "ce", "13 May 20: write the year with four digits"),
        ("13 Mai 2020", "ce", "13 Mai 2020: mai is no month"),
        (
            "2158",
            "ce",
            "2158: the year 2158 CE is outside 1782–2157 (พ.ศ. 2325–2700)",
        ),
        (
            "2020-06/2020-05",
            "ce",
            "2020-06/2020-05: 2020-06-01/2020-05-31: the interval ends before it begins",
        ),
    ],
)
def test_refused_with_what_would_be_right(
    written: str | int, calendar: Calendar, message: str
) -> None:
    with pytest.raises(DateError) as refused:
        parse_when(written, calendar=calendar)
    assert str(refused.value) == message


@pytest.mark.parametrize(
    "written",
    # a meeting's number, a range of days, a day without its year, no date at all
    ["1/2563", "8-10 July 2020", "13 May", "วันนี้", "", "20200513", "2699", "1781", True, "../.."],
)
def test_refused(written: str | bool) -> None:
    with pytest.raises(DateError):
        parse_when(written)


@pytest.mark.parametrize(("year", "meant"), [(1782, "1782"), (2157, "2157")])
def test_the_first_and_last_year_are_in(year: int, meant: str) -> None:
    assert parse_when(year) == meant
    assert parse_when(year + 543, calendar="be") == meant
