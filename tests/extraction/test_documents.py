"""Texts from files, folders and standard input; what cannot be read is named."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
from collections.abc import Iterator, Sequence
from multiprocessing import Pipe
from pathlib import Path

import pytest

from graph_loader.errors import InputError, RolegraphError
from graph_loader.extract import running
from graph_loader.extract.documents import Raw, Unread, documents
from graph_loader.extract.running import each


def test_a_text_file_is_one_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ข่าว", encoding="utf-8")
    assert list(documents([str(tmp_path / "a.txt")])) == [Raw("a.txt", "ข่าว")]


def test_a_folder_gives_its_texts_in_the_order_of_their_paths(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "sub/a.txt", "a.txt", "notes.md"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    names = [item.text for item in documents([str(tmp_path)]) if isinstance(item, Raw)]
    assert names == ["a.txt", "b.txt", "sub/a.txt"]


def test_hidden_files_of_a_folder_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".trash").mkdir()
    for name in ("a.txt", "._a.txt", "~a.txt", ".trash/b.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    names = [item.text for item in documents([str(tmp_path)]) if isinstance(item, Raw)]
    assert names == ["a.txt"]


def test_lines_of_json_hold_one_document_each(tmp_path: Path) -> None:
    line = {"id": 7, "text": "ข่าว", "title": "ชื่อ", "published": "2020-05-13", "url": "u"}
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress((json.dumps(line) + "\n\n").encode()))
    expected = Raw("7", "ข่าว", title="ชื่อ", published="2020-05-13", url="u")
    assert list(documents([str(path)])) == [expected]


def test_a_bad_line_is_named_and_the_next_one_read(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"doc": "a"}\nno json\n{"doc": "b", "text": "ข"}\n', encoding="utf-8")
    assert list(documents([str(path)])) == [
        Unread(f"{path}:1: has no 'text'", of_a_line=True),
        Unread(f"{path}:2: is no JSON object", of_a_line=True),
        Raw("b", "ข"),
    ]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none.txt"
    assert list(documents([str(path)])) == [
        Unread(f"{path}: cannot be read: No such file or directory")
    ]


def test_a_cut_off_archive_is_named_after_what_it_gave(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b'{"doc": "a", "text": "x"}\n' * 9)[:-12])
    *_, last = documents([str(path)])
    assert isinstance(last, Unread)
    assert last.message == f"{path}: ends in the middle: fetch it again"


def test_broken_utf8_costs_characters_not_the_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("ข่าว".encode()[:-1])
    assert list(documents([str(tmp_path)])) == [Raw("a.txt", "ข่า\ufffd")]


def test_what_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\r\n\x00\x01")
    assert list(documents([str(path)])) == [
        Unread(f"{path}: is no text in UTF-8: save it as UTF-8")
    ]


@pytest.mark.parametrize("content", ["อธิบดีกรมทดสอบ 2563".encode("cp874"), b"\xff\xfe"])
def test_another_encoding_is_named_not_read_as_nothing(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    (tmp_path / "b.jsonl").write_bytes(b'{"text": "' + content + b'"}\n')
    told = [found.message for found in documents([str(tmp_path)]) if isinstance(found, Unread)]
    assert told == [
        f"{tmp_path}/a.txt: is no text in UTF-8: save it as UTF-8",
        f"{tmp_path}/b.jsonl:1: is no text in UTF-8: save it as UTF-8",
    ]


def test_names_in_capitals_are_of_the_same_kind(tmp_path: Path) -> None:
    (tmp_path / "NEWS.TXT").write_text("ข่าว", encoding="utf-8")
    assert list(documents([str(tmp_path)])) == [Raw("NEWS.TXT", "ข่าว")]
    assert list(documents([str(tmp_path / "NEWS.TXT")])) == [Raw("NEWS.TXT", "ข่าว")]


def test_what_is_no_gzip_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(b'{"text": "x"}\n')
    assert list(documents([str(path)])) == [
        Unread(f"{path}: is not compressed by gzip, as .gz says")
    ]


def test_a_path_of_another_kind_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    with pytest.raises(InputError, match=r"not a \.txt"):
        list(documents([str(tmp_path / "a.pdf")]))
    with pytest.raises(InputError, match=r"save its text as \.txt"):
        list(documents([str(tmp_path / "a.pdf")]))
    with pytest.raises(InputError, match="there is no"):
        list(documents([str(tmp_path)]))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (b"", []),
        ("ข่าว\nสอง".encode(), [Raw("<stdin>", "ข่าว\nสอง")]),
        (b'{"doc": "a", "text": "x"}\n', [Raw("a", "x")]),
    ],
)
def test_standard_input(given: bytes, expected: list[Raw]) -> None:
    assert list(documents(["-"], io.BytesIO(given))) == expected


def size(raws: Sequence[Raw]) -> list[int]:
    return [len(raw.text) for raw in raws]


@pytest.mark.parametrize("jobs", [1, 2])
def test_output_keeps_the_order_of_the_input(jobs: int) -> None:
    items = [Raw(str(n), "x" * (n * 7919 % 150_000)) for n in range(40)]
    mixed: list[Raw | Unread] = [*items[:20], Unread("bad"), *items[20:]]
    told = [(item, done) for item, done in each(mixed, size, jobs)]
    assert [item for item, _ in told] == mixed
    assert [done for _, done in told] == [
        len(i.text) if isinstance(i, Raw) else None for i in mixed
    ]


def test_the_input_is_read_no_further_than_needed() -> None:
    taken = 0

    def endless() -> Iterator[Raw]:
        nonlocal taken
        while True:
            taken += 1
            yield Raw("a", "x" * 100_000)

    with_ends = each(endless(), size, 2)
    next(with_ends)
    with_ends.close()
    assert taken < 30


def fails(raws: Sequence[Raw]) -> list[int]:
    raise ValueError(raws[0].name)


def dies(raws: Sequence[Raw]) -> list[int]:
    os._exit(1)


def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(ValueError, match="a"):
        list(each([Raw("a", "x")], fails, 2))


def test_a_process_that_dies_is_said_in_one_line() -> None:
    with pytest.raises(RolegraphError, match="has died"):
        list(each([Raw("a", "x")], dies, 2))


def test_a_process_whose_parent_was_killed_ends_without_a_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    ours, theirs = Pipe()
    ours.send([Raw("a", "ก")])
    # It closes the parent's end first: its result finds nobody.
    running._serve(size, [(ours, theirs)], 0)
    assert ours.closed
