"""What generated sources speak of: few names and days, so that everything collides.

A cast is a set of strategies for references. The wide one has everything; the narrow ones let
one thing meet itself in many ways: one seat and its holders, one body under many names, one
post in two bodies, one sitting told by several.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from hypothesis import strategies as st

Draw = st.SearchStrategy[Any]

DAYS: Final = st.sampled_from(
    ["2018-03-01", "2019-02-07", "2019-09-15", "2020-02-01", "2020-05-13", "2020-06-01",
     "2021-01-10", "2021-12-31"]
)  # fmt: skip
WHENS: Final = st.one_of(
    DAYS, DAYS, DAYS, st.sampled_from(["2020", "2020-05", "by 2020-06-01", "since 2019-02-07"])
)
FULL_NAMES: Final = ("นามหนึ่ง สกุลเดียว", "นามหนึ่ง สกุลเดี่ยว", "นามสอง สกุลคู่", "Namnueng Sakuldiao")
GIVEN_NAMES: Final = ("นามหนึ่ง", "นามสอง")
AGENCY_NAMES: Final = ("กระทรวงตัวอย่าง", "กรมทดสอบ", "กระทรวงตัวฯ", "กตย.", "EXM")
AGENCY_SHORTS: Final = ("กตย.", "EXM")
POSTS: Final = ("อธิบดี", "รัฐมนตรีว่าการ", "รมว.", "ประธาน", "ผู้แทนตัวอย่าง", "ผทย.")
IDENTIFIERS: Final = st.sampled_from([{}, {"wikidata": "Q1"}, {"wikidata": "Q2"}])


@dataclass(frozen=True, slots=True)
class Cast:
    """Strategies for references, as a record would write them, and the names that facts add."""

    persons: Draw
    agencies: Draw
    roles: Draw
    meetings: Draw
    events: Draw
    series: Draw
    zones: Draw
    places: Draw
    agency_names: Sequence[str] = AGENCY_NAMES
    agency_shorts: Sequence[str] = AGENCY_SHORTS


def agencies(*names: str) -> Draw:
    """Bodies by name alone."""
    return st.sampled_from(names).map(lambda name: {"name": name})


def roles(posts: Sequence[str], bodies: Draw, scopes: Sequence[str] = ()) -> Draw:
    """Posts in bodies."""
    scope = {"scope": st.sampled_from(scopes)} if scopes else {}
    fields = {"post": st.sampled_from(posts), "agency": bodies}
    return st.fixed_dictionaries(fields, optional=scope)


def meetings(bodies: Draw) -> Draw:
    """Sittings by number, by day, or both."""
    numbered = {"body": bodies, "number": st.sampled_from(["1/2563", "2/2563"])}
    return st.one_of(
        st.fixed_dictionaries(numbered, optional={"date": DAYS}),
        st.fixed_dictionaries({"body": bodies, "date": DAYS}),
    )


_WITHIN: Final = [
    {"name": "สำนักงานรัฐมนตรี"},
    {"name": "สำนักงานรัฐมนตรี", "within": "กระทรวงตัวอย่าง"},
    {"name": "สำนักงานรัฐมนตรี", "within": "กรมทดสอบ"},
]
_BODIES: Final = st.one_of(agencies(*AGENCY_NAMES), st.sampled_from(_WITHIN))
_SERIES: Final = agencies("งานตัวอย่าง", "Example Meeting")
_PLACES: Final = agencies("เมืองตัวอย่าง", "เมืองทดสอบ")

WIDE: Final = Cast(
    persons=st.fixed_dictionaries(
        {"name": st.sampled_from([*FULL_NAMES, *FULL_NAMES, *GIVEN_NAMES])},
        optional={"nth": st.sampled_from([1, 2]), "rank": st.sampled_from(["พล.อ.", "ดร."])},
    ),
    agencies=_BODIES,
    roles=st.one_of(
        roles(POSTS, _BODIES, ["ไทย", "ลาว"]),
        st.just({"post": "นายกรัฐมนตรี", "agency": {"name": "คณะรัฐมนตรี"}}),
        st.just({"post": "ที่ปรึกษานายกรัฐมนตรี"}),
    ),
    meetings=meetings(_BODIES),
    events=st.one_of(
        st.fixed_dictionaries(
            {"series": _SERIES, "ordinal": st.sampled_from([1, 2])},
            optional={"name": st.just("งานใหญ่")},
        ),
        st.fixed_dictionaries({"name": st.just("งานใหญ่")}, optional={"series": _SERIES}),
    ),
    series=_SERIES,
    zones=st.fixed_dictionaries(
        {"name": st.sampled_from(["เขตหนึ่ง", "เขตสอง"])},
        optional={"place": st.sampled_from(["เมืองตัวอย่าง", "เมืองทดสอบ"])},
    ),
    places=_PLACES,
)
_ONE_BODY: Final = agencies("กรมทดสอบ")
ONE_SEAT: Final = replace(
    WIDE,
    persons=agencies(*FULL_NAMES),
    agencies=_ONE_BODY,
    roles=roles(["อธิบดี"], _ONE_BODY),
    meetings=meetings(_ONE_BODY),
)
_TWO_BODIES: Final = agencies("กรมทดสอบ", "กระทรวงตัวอย่าง")
TWO_BODIES: Final = replace(
    WIDE,
    agencies=_TWO_BODIES,
    roles=roles(["ผู้แทนตัวอย่าง", "ผทย.", "ประธาน"], _TWO_BODIES),
    meetings=meetings(_TWO_BODIES),
    agency_names=("กรมทดสอบ", "กระทรวงตัวอย่าง"),
)
_ALIASES: Final = agencies("กระทรวงตัวอย่าง", "กระทรวงใหม่", *AGENCY_SHORTS)
ONE_BODY: Final = replace(
    WIDE,
    persons=agencies(FULL_NAMES[0], FULL_NAMES[2]),
    agencies=_ALIASES,
    roles=roles(["อธิบดี", "ประธาน"], _ALIASES),
    meetings=meetings(_ALIASES),
    agency_names=("กระทรวงตัวอย่าง", "กระทรวงใหม่"),
)
_BOARD: Final = "คณะกรรมการส่งเสริมการลงทุน"
_HOMES: Final = agencies(
    _BOARD, f"สำนักงาน{_BOARD}", "บีโอไอ", "กระทรวงคมนาคม", "สำนักงานปลัดกระทรวง กระทรวงคมนาคม"
)
HOMES: Final = replace(
    WIDE,
    persons=agencies(*FULL_NAMES[:2]),
    agencies=_HOMES,
    roles=roles(["เลขาธิการ", "เลขาธิการ (นักบริหารสูง)", "ปลัดกระทรวง", "ประธาน"], _HOMES),
    meetings=meetings(_HOMES),
    agency_names=(_BOARD, f"สำนักงาน{_BOARD}"),
    agency_shorts=("บีโอไอ",),
)
