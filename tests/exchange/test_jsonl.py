"""What sources said and people judged: out, and in again, without loss."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from graph_loader.exchange.formats import FORMATS
from graph_loader.exchange.ground_file import read_ground
from graph_loader.exchange.importing import Judged, import_judgements
from graph_loader.exchange.jsonl import export_jsonl
from graph_loader.load import Loader
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.exchange.small import GAZETTE_ID, NEWS, NEWS_ID, fill, judge_some, records

HEADER = '{"rolegraph":"ground","version":1}'


def take(store: Store, exported: bytes) -> tuple[list[str], list[Judged]]:
    """Imports; (state of each source, what became of each judgement)."""
    ground = read_ground("export.jsonl", exported.splitlines(keepends=True))
    assert ground.problems == []
    loader = Loader(store)
    states = [told.state for told in loader.load(ground.records)]
    return states, import_judgements(loader, ground.judgements)


def everything(store: Store) -> dict[str, dict[str, bytes]]:
    """All formats of a store."""
    return {name: form.write(store, True) for name, form in FORMATS.items()}


def test_the_lines_are_the_ground_and_nothing_else(filled: EmbeddedStore) -> None:
    header, gazette_or_news, *rest = export_jsonl(filled).decode().splitlines()
    news, gazette, judgement = json.loads(gazette_or_news), *map(json.loads, rest)
    assert header == HEADER
    assert news["source"] == {
        "id": NEWS_ID,
        "name": 'Somebody, "new"; at the ministry | ข่าว',
        "kind": "newspaper",
        "publisher": "Example Daily",
        "address": "https://www.example.org/news/1",
        "published": "2020-05-13",
    }
    quoted = [s for s in news["statements"] if "quote" in s]
    assert [(s["kind"], s["at"], s["quote"]) for s in quoted] == [
        ("tenure", ["¶3", "¶5"], 'บรรทัดแรก; "คำพูด",\nบรรทัดสอง')
    ]
    assert gazette["source"]["id"] == GAZETTE_ID
    assert [sorted(line) for line in (news, gazette)] == [["source", "statements"]] * 2
    assert judgement["judgement"]["number"] == 2
    assert judgement["judgement"]["reason"] == "namesakes"
    ids = [statement["id"] for statement in news["statements"]]
    assert ids == sorted(ids)
    assert len(ids) == 3


def test_from_one_store_to_the_other_and_back(
    embedded_store: EmbeddedStore,
    neo4j_store: Neo4jStore,
    other: EmbeddedStore,
    source_folder: Path,
) -> None:
    fill(embedded_store, source_folder)
    first = everything(embedded_store)
    take(neo4j_store, first["jsonl"][""])
    second = everything(neo4j_store)
    take(other, second["jsonl"][""])
    assert second == first
    assert everything(other) == first


def test_again_changes_nothing(filled: EmbeddedStore, other: EmbeddedStore) -> None:
    exported = export_jsonl(filled)
    assert take(other, exported) == (["new", "new"], [Judged(2, 2, new=True)])
    assert take(other, exported) == (["unchanged"] * 2, [Judged(2, 2, new=False)])
    assert export_jsonl(other) == exported


def test_a_source_replaces_the_one_of_its_id(
    filled: EmbeddedStore, other: EmbeddedStore, tmp_path: Path
) -> None:
    shorter = NEWS.partition("agencies:")[0]
    (tmp_path / "older").mkdir()
    list(Loader(other).load(records(tmp_path / "older", shorter)))
    assert take(other, export_jsonl(filled))[0] == ["changed", "new"]
    assert export_jsonl(other) == export_jsonl(filled)


def test_judgements_come_after_those_of_the_store(
    filled: EmbeddedStore, other: EmbeddedStore, tmp_path: Path
) -> None:
    (tmp_path / "again").mkdir()
    fill(other, tmp_path / "again")
    assert judge_some(other, "looked at again") == 3
    judge_some(filled, "of the other team")
    _, judged = take(other, export_jsonl(filled))
    assert judged == [Judged(2, 2, new=False), Judged(3, 4, new=True)]


def test_a_judgement_whose_mentions_are_gone_survives(
    filled: EmbeddedStore, other: EmbeddedStore
) -> None:
    Loader(filled).unload([GAZETTE_ID])
    exported = export_jsonl(filled)
    assert take(other, exported)[1] == [Judged(2, 2, new=True)]
    assert export_jsonl(other) == exported


def test_an_equal_judgement_in_the_store_answers_for_one_of_the_file(
    filled: EmbeddedStore, other: EmbeddedStore
) -> None:
    judge_some(filled, "namesakes")
    assert take(other, export_jsonl(filled))[1] == [Judged(2, 2, new=True), Judged(3, 3, new=True)]
    assert take(other, export_jsonl(filled))[1] == [
        Judged(2, 2, new=False),
        Judged(3, 3, new=False),
    ]


PAIR = '"first":"person-0000000000000000","second":"person-1111111111111111"'


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "no JSON: Expecting property name enclosed in double quotes, column 2"),
        ("[]", "a line is one JSON object"),
        ('{"node":{}}', "neither a 'source' nor a 'judgement'"),
        ('{"source":{"id":"a","name":"A"}}', "statements: Field required"),
        ('{"source":{"id":"a"},"statements":[]}', "source.name: Field required"),
        ('{"source":{"id":"a","name":"A","kind":"blog"},"statements":[]}', "source.kind: Input"),
        ('{"source":{"id":"a","name":"A","id":"b"},"statements":[]}', "a field stands twice"),
        (
            '{"source":{"id":"a","name":"A","published":"2563-05-13"},"statements":[]}',
            "source.published: 2563-05-13: a Buddhist year",
        ),
        (
            '{"source":{"id":"a","name":"A"},"statements":[{"id":"s","kind":"x","fact":{}}]}',
            "'x' is no kind of fact",
        ),
        (
            '{"source":{"id":"a","name":"A"},"statements":[{"id":"statement-0","kind":"death",'
            '"fact":{"person":{"name":"Somebody Else"},"on":"2020"}}]}',
            "statement-0 states something else than at its export",
        ),
        ('{"judgement":{"number":1,"verdict":"maybe",' + PAIR + "}}", "judgement.verdict: Input"),
        ('{"judgement":{"number":0,"verdict":"same",' + PAIR + "}}", "judgement.number: Input"),
        (
            '{"judgement":{"number":1,"verdict":"same","first":"person-1111111111111111",'
            '"second":"person-0000000000000000"}}',
            "'first' must stand before 'second'",
        ),
        ('{"judgement":{"number":1,"verdict":"same","first":"x","second":"y"}}', "(and 1 more)"),
    ],
)
def test_a_bad_line_is_named_with_its_number(line: str, message: str) -> None:
    ground = read_ground("bad.jsonl", [HEADER.encode(), b"\n", line.encode()])
    (problem,) = ground.problems
    assert str(problem).startswith("bad.jsonl:3: ")
    assert message in str(problem)


def test_what_stands_twice_is_named_with_the_first_line() -> None:
    source = b'{"source":{"id":"a","name":"A"},"statements":[]}'
    judgement = ('{"judgement":{"number":7,"verdict":"same",' + PAIR + "}}").encode()
    ground = read_ground("b", [HEADER.encode(), source, judgement, source, judgement])
    assert [str(problem) for problem in ground.problems] == [
        "b:4: the source a stands in line 2 already: keep one",
        "b:5: the judgement 7 stands in line 3 already: keep one",
    ]


@pytest.mark.parametrize("first", [b"", b"source: {name: A}", b'{"source":{"name":"A"}}', b"\xff"])
def test_another_file_is_told_to_be_none(first: bytes) -> None:
    (problem,) = read_ground("other", [first] if first else []).problems
    assert "no export of rolegraph" in str(problem)


def test_a_later_version_is_told() -> None:
    (problem,) = read_ground("new", [b'{"rolegraph":"ground","version":2}']).problems
    assert problem.message == "version 2 of the format; this rolegraph reads 1"


def test_a_mark_and_joined_files_are_taken() -> None:
    ground = read_ground("joined", [b"\xef\xbb\xbf" + HEADER.encode(), HEADER.encode()])
    assert ground.problems == []
