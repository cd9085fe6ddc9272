"""What a new user tries first, on both stores, with equal rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.runner import rolegraph
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe

CHAIR = "ประธานคณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ"
MEETING = "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ 1/2563"
QUESTIONS = (
    ("who", "รมว.ดีอีเอส", "--on", "13 พ.ค. 2563"),
    ("who", "รมว.ดีอีเอส", "--on", "13/5/2563", "--known-on", "2020-05-13"),
    ("who", "รมว.ดีอีเอส", "--from", "2018", "--to", "2021"),
    ("who", "National Representative", "--on", "2020-06-01"),
    ("who", "Chief Smart City Officer", "--on", "2020-06-01"),
    ("who", CHAIR, "--on", "2018-12-01"),
    ("ask", "line", "--role", CHAIR),
    ("ask", "meeting", "--meeting", MEETING),
    ("ask", "roster", "--agency", "depa", "--from", "2020-06-01"),
    ("find", "smart"),
    ("show", MEETING),
    ("sources",),
    ("stats",),
)


@pytest.fixture(scope="module")
def addresses(loaded: str, seed: Path, neo4j_uri: str) -> dict[str, str]:
    """The same records in both stores."""
    wipe(neo4j_uri, credentials())
    ran = rolegraph("--db", neo4j_uri, "load", str(seed))
    assert ran.status == 0, ran.err
    return {"embedded": loaded, "neo4j": neo4j_uri}


def _json(address: str, *args: str) -> Any:
    ran = rolegraph("--db", address, *args, "--format", "json")
    assert ran.status == 0, ran.err
    return ran.rows


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda words: " ".join(words)[:40])
def test_both_stores_answer_alike(addresses: dict[str, str], question: tuple[str, ...]) -> None:
    rows = _json(addresses["embedded"], *question)
    assert rows
    assert _json(addresses["neo4j"], *question) == rows


@pytest.mark.parametrize("store", ["embedded", "neo4j"])
def test_loading_again_has_nothing_to_do(
    addresses: dict[str, str], store: str, seed: Path, own: str
) -> None:
    place = own if store == "embedded" else addresses[store]
    ran = rolegraph("--db", place, "load", str(seed))
    n = len(list(seed.glob("*.yaml")))
    assert ran.err == f"rolegraph: {n} source(s), nothing to do\n"
    assert {line.split()[0] for line in ran.out.splitlines()} == {"unchanged"}


def test_minister_on_the_day_of_the_meeting(loaded: str) -> None:
    rows = _json(loaded, *QUESTIONS[0])
    certain = [(row["holder"], row["status"]) for row in rows if row["certainty"] == "certain"]
    assert certain == [("พุทธิพงษ์ ปุณณกันต์", "substantive")]


def test_national_representative_sits_there_through_another_post(loaded: str) -> None:
    rows = _json(loaded, *QUESTIONS[3])
    [row] = [row for row in rows if row["certainty"] == "certain"]
    assert (row["scope"], row["status"]) == ("Thailand", "ex_officio")
    assert row["through"] == "ปลัดกระทรวง กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"


def test_three_heads_are_chief_smart_city_officers(loaded: str) -> None:
    certain = [row for row in _json(loaded, *QUESTIONS[4]) if row["certainty"] == "certain"]
    assert sorted(row["through"] for row in certain) == [
        "ผู้อำนวยการ สำนักงานนโยบายและแผนการขนส่งและจราจร",
        "ผู้อำนวยการ สำนักงานนโยบายและแผนพลังงาน",
        "ผู้อำนวยการใหญ่ สำนักงานส่งเสริมเศรษฐกิจดิจิทัล",
    ]
    assert [row["holder"] for row in certain if row["holder"]] == ["ณัฐพล นิมมานพัชรินทร์"]


def test_chairing_is_possible_only(loaded: str) -> None:
    rows = _json(loaded, *QUESTIONS[5])
    assert {row["certainty"] for row in rows} == {"possible"}
    assert "ประจิน จั่นตอง" in {row["holder"] for row in rows}


@pytest.mark.parametrize("store", ["embedded", "neo4j"])
def test_deleting_is_refused(addresses: dict[str, str], store: str) -> None:
    before = _json(addresses[store], "stats")
    ran = rolegraph("--db", addresses[store], "cypher", "MATCH (n) DETACH DELETE n")
    assert (ran.status, ran.out) == (2, "")
    assert _json(addresses[store], "stats") == before


def test_unloading_the_newspaper_and_deriving_again(own: str) -> None:
    [newspaper] = [
        s["source"] for s in _json(own, "sources") if s["publisher"] == "Matichon Online"
    ]
    assert rolegraph("--db", own, "unload", newspaper).status == 0
    assert newspaper not in {row["source"] for row in _json(own, "sources")}
    rebuilt = rolegraph("--db", own, "rebuild")
    assert (rebuilt.status, rebuilt.out) == (0, "rebuilt; nothing differs\n")
