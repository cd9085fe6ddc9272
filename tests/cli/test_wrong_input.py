"""Whatever is typed: one line, the right status, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph_loader.cli.app import COMMANDS, FAULT
from tests.cli.runner import Ran, process, rolegraph

ROLE = "รมว.ดีอีเอส"
NASTY = [
    (("nosuch",), 2),
    (("whoo", "x"), 2),
    (("--db",), 2),
    (("--nosuch",), 2),
    (("who",), 2),
    (("who", ROLE, "--onn", "2020"), 2),
    (("who", ROLE, "--on", "yesterday"), 2),
    (("who", ROLE, "--on", "2020-02-30"), 2),
    (("who", ROLE, "--on", ""), 2),
    (("who", ROLE, "--on", "2020", "--from", "2020"), 2),
    (("who", ROLE, "--from", "2020"), 2),
    (("who", ROLE, "--from", "2021", "--to", "2020"), 2),
    (("who", ROLE, "--within", "-1"), 2),
    (("who", ROLE, "--known-on", "x"), 2),
    (("who", ROLE, "--format", "xml"), 2),
    (("who", ROLE, "--db", "x.graph"), 2),
    (("who", "no such post at all"), 1),
    (("who", ""), 1),
    (("who", "\x00"), 1),
    (("who", "'; MATCH (n) DETACH DELETE n //"), 1),
    (("ask", "nosuch"), 2),
    (("ask", "../who"), 2),
    (("ask", "line"), 2),
    (("ask", "line", "--role", "no such post at all"), 1),
    (("ask", "meeting", "--meeting", "99/2599"), 1),
    (("ask", "roster", "--agency", "depa", "--within", "many"), 2),
    (("find", "nothing like it"), 1),
    (("find", ""), 1),
    (("find", "x", "--kind", "dog"), 2),
    (("find", "x", "--limit", "0"), 2),
    (("show", "nothing like it"), 1),
    (("show", "person-0000000000000000"), 1),
    (("show", ""), 2),
    (("cypher", ""), 2),
    (("cypher", "MATCH (n"), 2),
    (("cypher", "CREATE (n:X)"), 2),
    (("cypher", "MATCH (n) SET n.x = 1"), 2),
    (("cypher", "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"), 2),
    (("cypher", "MATCH (n) RETURN n; MATCH (n) DELETE n"), 2),
    (("cypher", "RETURN 1", "--limit", "0"), 2),
    (("cypher", "RETURN 1", "--timeout", "nan"), 2),
    (("unload",), 2),
    (("unload", "nothing like it"), 1),
    (("unload", ""), 2),
    (("extract",), 2),
    (("extract", "\x00"), 2),
    (("load", "\x00"), 2),
    (("extract", "nosuch.txt"), 2),
    (("extract", "--jobs", "0", "x.txt"), 2),
    (("extract", "--format", "csv", "x.txt"), 2),
    (("load",), 2),
    (("load", ""), 2),
    (("merge", "a"), 2),
    (("merge", "no one", "nobody"), 1),
    (("merge", "depa", "depa", "--kind", "agency"), 2),
    (("split", "no one", "nobody"), 1),
    (("merge", "a", "b", "--kind", "dog"), 2),
    (("judgements", "undo"), 2),
    (("judgements", "undo", "x"), 2),
    (("judgements", "undo", "7"), 1),
    (("stats", "more"), 2),
    (("rebuild", "more"), 2),
    (("schema", "--format", "json"), 2),
]


def _is_tidy(ran: Ran) -> bool:
    return "Traceback" not in ran.err and ran.status in (0, 1, 2, 3)


@pytest.mark.parametrize(("args", "status"), NASTY, ids=lambda value: str(value)[:50])
def test_one_line_and_its_status(own: str, args: tuple[str, ...], status: int) -> None:
    ran = rolegraph("--db", own, *args)
    assert (ran.status, ran.out) == (status, "")
    assert len(ran.err.splitlines()) == 1, ran.err


STORELESS = {"schema", "demo", "extract", "doctor", "load", "ask", "completion", "import"}


@pytest.mark.parametrize("name", sorted(set(COMMANDS) - STORELESS))
def test_no_store_yet(name: str, tmp_path: Path) -> None:
    args = {"who": ["x"], "find": ["x"], "show": ["x"], "cypher": ["RETURN 1"], "unload": ["x"]}
    args |= {"export": ["jsonl"], "draw": ["around", "x", "-o", "x.html"]}
    words = args.get(name, ["a", "b"] if name in ("merge", "split") else [])
    ran = rolegraph("--db", "none.graph", name, *words)
    assert (ran.status, ran.out) == (3, "")
    assert ran.err == "rolegraph: no store at none.graph: run `rolegraph load` first\n"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"not a store", b"RGF" + bytes(100)])
def test_a_file_that_is_no_store(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "x.graph").write_bytes(content)
    ran = process("--db", str(tmp_path / "x.graph"), "stats")
    assert (ran.status, ran.out) == (3, "")
    assert len(ran.err.splitlines()) == 1


def test_an_option_of_the_whole_in_the_wrong_place(own: str) -> None:
    ran = rolegraph("who", ROLE, "--db", own)
    assert ran.err == "rolegraph: --db stands before the command: rolegraph --db … COMMAND\n"


def test_a_fault_of_ours_is_one_line_too(own: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by\nnothing")

    monkeypatch.setattr("graph_loader.cli.stats.show", broken)
    ran = rolegraph("--db", own, "stats")
    assert ran.status == FAULT
    assert "ZeroDivisionError: by nothing (test_wrong_input.py:" in ran.err
    assert len(ran.err.splitlines()) == 1


# Not what waits for input, takes long, or writes into the working folder.
FUZZED = sorted(set(COMMANDS) - {"demo", "export", "import", "load", "rebuild", "schema"})
OPTIONS = ["--on", "--from", "--to", "--format", "json", "--limit", "--kind", "person", "--role"]
WORDS = ["2020", "13 พ.ค. 2563", "รมว.ดีอีเอส", "depa", "who", "line", "undo", "1", "-", "--", "…"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    command=st.sampled_from(FUZZED),
    args=st.lists(st.sampled_from(OPTIONS + WORDS) | st.text(max_size=8), max_size=5),
)
def test_any_arguments(own: str, command: str, args: list[str]) -> None:
    assert _is_tidy(rolegraph("--db", own, command, *args))


def test_a_person_asked_for_as_a_role_is_told_apart(own: str) -> None:
    ran = rolegraph("--db", own, "who", "พุทธิพงษ์ ปุณณกันต์")
    assert (ran.status, ran.out) == (1, "")
    assert "is a person, no role" in ran.err


def test_a_buddhist_day_is_told_as_it_is_typed(own: str, tmp_path: Path) -> None:
    right = "2564 is a Buddhist year; write 2021-05-13, or 13/5/2564"
    ran = rolegraph("--db", own, "who", ROLE, "--on", "2564-05-13")
    assert ran.err == f"rolegraph: --on: 2564-05-13: {right}\n"
    (tmp_path / "s.csv").write_text(f"role,day\n{ROLE},2564-05-13\n", encoding="utf-8")
    ran = rolegraph("--db", own, "who", "--batch", "s.csv")
    assert ran.err.splitlines()[0] == f"rolegraph: s.csv:2: day: 2564-05-13: {right}"


def test_of_a_day_of_which_nothing_is_stated_the_post_is_named(own: str) -> None:
    ran = rolegraph("--db", own, "who", ROLE, "--on", "1990-01-01")
    assert ran.status == 1
    assert ran.err.startswith(
        "rolegraph: nothing is stated of รัฐมนตรีว่าการ, กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม for 1990-01-01"
    )


@pytest.mark.parametrize(
    ("args", "status", "told"),
    [
        (("who", "depa"), 1, "'depa' is a body, no role: ask `rolegraph ask roster --agency`"),
        (
            ("who", "รมว.คมนาคมม"),
            1,
            "no agency 'คมนาคมม' is known; did you mean กระทรวงคมนาคม?",
        ),
        (
            ("who", "ปลัด", "กระทรวงคมนาคม"),
            2,
            "Got unexpected extra argument (กระทรวงคมนาคม): "
            "put a name of several words in quotes. See 'rolegraph who --help'.",
        ),
        (
            ("export",),
            2,
            "Missing argument 'FORMAT'. Choose from: jsonl, csv, graphml, gexf, neo4j-csv. "
            "See 'rolegraph export --help'.",
        ),
    ],
)
def test_what_to_do_is_said(own: str, args: tuple[str, ...], status: int, told: str) -> None:
    ran = rolegraph("--db", own, *args)
    assert (ran.status, ran.err) == (status, f"rolegraph: {told}\n")


def test_draw_alone_lists_its_views(own: str) -> None:
    ran = rolegraph("--db", own, "draw")
    assert (ran.status, ran.err) == (0, "")
    assert "Commands:" in ran.out.splitlines()
    assert "  around" in {line[:8] for line in ran.out.splitlines()}
