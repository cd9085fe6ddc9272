"""How many hold a post at once, where nobody says so."""

from __future__ import annotations

from tests.tenures.told import Told

NAMES = ("สมชาย ใจดี", "สมหญิง ดีใจ", "สมหมาย รักงาน", "สมนึก คิดดี")


def sights(told: Told, who: str, *days: str) -> None:
    for day in days:
        role = "{post: ผู้ประสานทดลอง, agency: กรมทดลอง}"
        told.record(day, f"tenures: [{{person: {who}, role: {role}, on: {day}}}]")


def traits(told: Told) -> tuple[int | None, str | None]:
    query = "MATCH (r:Role {post: 'ผู้ประสานทดลอง'}) RETURN r.seats AS n, r.seats_basis AS why"
    with told.graph() as graph:
        (row,) = graph.store.rows(query)
    return row["n"], row["why"]


def test_holders_in_turn_make_one_seat(told: Told) -> None:
    for year, name in enumerate(NAMES[:3], 2018):
        sights(told, name, f"{year}-02-01", f"{year}-08-01")
    assert traits(told) == (1, "measured: 3 holders in turn, never two at once")


def test_two_in_turn_are_too_few(told: Told) -> None:
    for year, name in enumerate(NAMES[:2], 2018):
        sights(told, name, f"{year}-02-01", f"{year}-08-01")
    assert traits(told) == (None, None)


def test_one_between_another_s_days_makes_no_seat(told: Told) -> None:
    for year, name in enumerate(NAMES[:3], 2018):
        sights(told, name, f"{year}-02-01", f"{year}-08-01")
    sights(told, NAMES[0], "2019-05-01")
    assert traits(told) == (None, None)


def test_two_named_at_once_are_two_seats(told: Told) -> None:
    role = "{post: ผู้ประสานทดลอง, agency: กรมทดลอง}"
    people = "".join(f"  - {{person: {name}, role: {role}}}\n" for name in NAMES[:2])
    told.record("2020-02-03", f"tenures:\n{people}")
    assert traits(told) == (None, "measured: 2 named at once by one source")


def test_what_is_stated_comes_first(told: Told) -> None:
    for year, name in enumerate(NAMES[:3], 2018):
        sights(told, name, f"{year}-02-01", f"{year}-08-01")
    told.record("2020-09-01", "roles: [{post: ผู้ประสานทดลอง, agency: กรมทดลอง, seats: 5}]")
    assert traits(told) == (5, "stated")
