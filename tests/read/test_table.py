"""Plain lists of a spreadsheet: source by source, with the row's line and the column's name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.read.reading import at_fault, facts, said, units

HEADING = "source,address,published,person,post,body,reported,how,on,from,left,at\n"


def test_rows_of_a_source_are_one_unit(tmp_path: Path) -> None:
    text = (
        HEADING
        + "A,https://example.org/a,2020-05-13,นาย ก ข,อธิบดี,กรมค,,acting,13/5/2563,,,3|5-6\n"
        + "B,,2021,ง จ,อธิบดี,กรมค,left,,,,2021-01-01,\n"
        + ",http://www.example.org/a,,ฉ ช,อธิบดี,กรมค,appointed,,,,,\n"
    )
    found = units(tmp_path, "a.csv", text)
    assert at_fault(found) == [("a.csv:2", True), ("a.csv:3", False)]
    assert [str(p).removeprefix(str(tmp_path)) for p in found[0].problems] == [
        "/a.csv:4: decided: is missing — Day of the decision"
    ]


def test_each_value_of_reported_is_a_section(tmp_path: Path) -> None:
    text = (
        "source,published,person,post,body,reported,on,decided,from,left\n"
        "A,2020-05-13,a b,อธิบดี,กรมค,,,,,\n"
        ",,c d,อธิบดี,กรมค,planned,,,2021,\n"
        ",,e f,อธิบดี,กรมค,appointed,,2020-05-01,,\n"
        ",,g h,อธิบดี,กรมค,left,,,,2020-05-02\n"
        ",,,อธิบดี,กรมง,Vacant,2020-05-03,,,\n"
    ).replace("\n,,", "\nA,,")
    (unit,) = units(tmp_path, "a.csv", text)
    role = {"post": "อธิบดี", "agency": {"name": "กรมค"}}

    def tenure(name: str, **said: str) -> tuple[str, object, tuple[str, ...]]:
        return ("tenure", {"holder": {"person": {"name": name}}, "role": role, **said}, ())

    assert facts(unit) == [
        tenure("a b", on="2020-05-13"),
        tenure("c d", reported="planned", **{"from": "2021"}),
        tenure("e f", reported="appointed", decided="2020-05-01"),
        tenure("g h", reported="left", left="2020-05-02"),
        (
            "vacancy",
            {"role": {"post": "อธิบดี", "agency": {"name": "กรมง"}}, "on": "2020-05-03"},
            (),
        ),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "source,agency,short,wikidata,part_of\nA,กรมค,a|b,Q1,ก | ข\n",
            [
                (
                    "agency",
                    {
                        "agency": {"name": "กรมค"},
                        "short": ["a", "b"],
                        "identifiers": {"wikidata": "Q1"},
                    },
                    (),
                ),
                ("belonging", {"agency": {"name": "กรมค"}, "to": {"name": "ก"}}, ()),
                ("belonging", {"agency": {"name": "กรมค"}, "to": {"name": "ข"}}, ()),
            ],
        ),
        (
            "source,person,rank,died\nA,ก ข,ดร.,2020\n",
            [
                ("death", {"person": {"name": "ก ข", "rank": "ดร."}, "on": "2020"}, ()),
                ("person", {"person": {"name": "ก ข", "rank": "ดร."}}, ()),
            ],
        ),
        (
            "source,zone,place,series,status,decided,at\nA,ย่านก,ข,S,certified,2020,4\n",
            [
                (
                    "designation",
                    {
                        "zone": {"name": "ย่านก", "place": "ข"},
                        "series": {"name": "S"},
                        "status": "certified",
                        "decided": "2020",
                    },
                    ("¶4",),
                ),
                ("zone", {"zone": {"name": "ย่านก", "place": "ข"}}, ("¶4",)),
            ],
        ),
        (
            "source,series,status,number,on\nA,S,pilot,26,2018\n",
            [
                (
                    "count",
                    {"series": {"name": "S"}, "status": "pilot", "number": 26, "on": "2018"},
                    (),
                )
            ],
        ),
        (
            "source,post,body,scope,seats\nA,Officer,Network,Thailand,3\n",
            [
                (
                    "role",
                    {
                        "role": {
                            "post": "Officer",
                            "agency": {"name": "Network"},
                            "scope": "Thailand",
                        },
                        "seats": 3,
                    },
                    (),
                )
            ],
        ),
        (
            "source,role,gives,on\nA,รมว.ก,อธิบดีกรมข,2020\n",
            [
                (
                    "carrying",
                    {
                        "role": {"post": "รัฐมนตรีว่าการ", "agency": {"name": "ก"}},
                        "gives": {"post": "อธิบดี", "agency": {"name": "กรมข"}},
                        "on": "2020",
                    },
                    (),
                )
            ],
        ),
        (
            "source,body,number,date,agency,capacity\nA,ก,1/2563,2020,ข,host\n",
            [
                (
                    "meeting",
                    {
                        "meeting": {"body": {"name": "ก"}, "number": "1/2563", "date": "2020"},
                        "date": "2020",
                    },
                    (),
                ),
                (
                    "participation",
                    {
                        "who": {"agency": {"name": "ข"}},
                        "in": {
                            "meeting": {"body": {"name": "ก"}, "number": "1/2563", "date": "2020"}
                        },
                        "capacity": "host",
                        "date": "2020",
                    },
                    (),
                ),
            ],
        ),
        (
            "source,initiative,driven_by\nA,โครงการก,ข|ค\n",
            [
                (
                    "initiative",
                    {
                        "initiative": {"name": "โครงการก"},
                        "driven_by": [{"name": "ข"}, {"name": "ค"}],
                    },
                    (),
                )
            ],
        ),
        (
            "source,place,type,in\nA,ภูเก็ต,province,ไทย\n",
            [
                (
                    "place",
                    {"place": {"name": "ภูเก็ต"}, "type": "province", "in": {"name": "ไทย"}},
                    (),
                )
            ],
        ),
    ],
)
def test_each_kind_of_list(tmp_path: Path, text: str, expected: list[object]) -> None:
    (unit,) = units(tmp_path, "a.csv", text)
    assert unit.problems == ()
    assert facts(unit) == expected


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("person,died\nx,2020\n", [":1: no column 'source' in the first line"]),
        ("", [": nothing in it: its first line names the columns"]),
        ("ชื่อ,ตำแหน่ง\nก,ข\n", [":1: no column 'source' in the first line (ชื่อ, ตำแหน่ง): each row"]),
        ("source,foo\nA,x\n", [":1: no known kind of list by its columns; the kinds are meetings"]),
        (
            "source,agency,shrot,colour\nA,x,y,z\n",
            [
                ":1: colour: a list of agencies has no such column — the columns are agency",
                ":1: shrot: a list of agencies has no such column — did you mean 'short'?",
            ],
        ),
        ("source,person,person\nA,x,y\n", [":1: person: stands here twice — keep one"]),
        ("source,person\n", [": no rows under the heading"]),
        ("source,person\nA,x\n,y\n", [":3: source: is missing — name the source in each row"]),
        (
            "source,person\nA,x,y\n",
            [":2: more cells than columns — put a text that contains ',' in double quotes"],
        ),
        ('source,person\nA,"x\n', [":2: this is no CSV: unexpected end of data"]),
        (
            "source,publisher,person\nA,P,x\nA,,y\nA,Q,z\n",
            [":4: publisher: differs from line 2 for the same source — make them the same"],
        ),
        (
            "source,kind,person,nth\nA,news,x,two\n",
            [
                ":2: kind: 'news' is not known here — did you mean 'newspaper'?",
                ":2: nth: a whole number is expected, not 'two'",
            ],
        ),
        (
            'source,person,post,on\n"A",x y,"รมว.ก",2020\nA,"z\nz",อธิบดี,2563-01-01\n',
            [
                ":3: on: 2563-01-01: 2563 is a Buddhist year; write 2020-01-01, or 1/1/2563",
                ":3: post: the post 'อธิบดี' needs an agency",
            ],
        ),
        (
            "source,person,post,reported\nA,x y,รมว.ก,sacked\n",
            [
                ":2: no day — give 'on', 'from' or 'until' here, or 'published' in the source",
                ":2: reported: 'sacked' is not known here — write one of holds, planned, appointed",
            ],
        ),
        ("source,series,status,number\nA,S,pilot,1\n", [":2: on: is missing"]),
        (
            "address,person\nexample.org/a,x\n",
            [":2: source: is missing — Title of the document, or name of the record"],
        ),
    ],
)
def test_messages_name_row_and_column(tmp_path: Path, text: str, messages: list[str]) -> None:
    found = said(tmp_path, "a.csv", text)
    assert [f[: len(m)] for f, m in zip(found, messages, strict=True)] == messages


@pytest.mark.parametrize("mark", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp874"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_however_a_spreadsheet_saves_it(tmp_path: Path, mark: str, encoding: str, end: str) -> None:
    lines = ["Source ,Person,Published,,", "ข่าว,สมชาย ตัวอย่าง,13 พ.ค. 2563,,", ",,,,"]
    text = end.join(lines).replace(",", mark)
    (unit,) = units(tmp_path, "a.csv", text.encode(encoding))
    assert facts(unit) == [("person", {"person": {"name": "สมชาย ตัวอย่าง"}}, ())]
    assert unit.record is not None
    assert (unit.record.source.name, unit.record.source.published) == ("ข่าว", "2020-05-13")


def test_another_encoding_is_named_with_each_problem(tmp_path: Path) -> None:
    text = "source,person,nth\nข่าว,x,0\n"
    assert said(tmp_path, "a.csv", text.encode("cp874")) == [
        ":2: nth: 1 or more is expected, not '0' (read as Windows-874)"
    ]


def test_bytes_that_are_nothing_known_are_refused(tmp_path: Path) -> None:
    assert said(tmp_path, "a.csv", b"source,person\nA,\xfc\xfd\n") == [
        ":2: neither UTF-8 nor Windows-874 (Thai): save it as UTF-8"
    ]


def test_a_list_has_no_calendar_to_be_set(tmp_path: Path) -> None:
    assert said(tmp_path, "a.csv", "source,person,post,on\nA,x y,รมว.ก,2563-01-01\n") == [
        ":2: on: 2563-01-01: 2563 is a Buddhist year; write 2020-01-01, or 1/1/2563"
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_end_of_a_line_is_one(end: str, tmp_path: Path) -> None:
    (unit,) = units(tmp_path, "a.csv", f"source,person,died{end}A,x y,2020{end}")
    assert [kind for kind, _, _ in facts(unit)] == ["death", "person"]
