"""Documents from files, folders and standard input, one at a time.

`.txt` is one document; `.jsonl` and `.jsonl.gz` hold one a line: `doc` or `id`, `text`, and
perhaps `title`, `published`, `url`, `category`. Bytes that are no UTF-8 become U+FFFD: a broken
character costs a character, not a document; where most letters are broken the text is in another
encoding, and is not read.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, NamedTuple

from graph_loader.errors import InputError
from graph_loader.folders import files_in
from graph_loader.saved_as import advice
from graph_loader.watching import Opened, unheard

STDIN = "-"
_STDIN_NAME = "<stdin>"
_LINES = (".jsonl", ".jsonl.gz")
_KINDS = (".txt", *_LINES)
_NO_TEXT = "is no text in UTF-8: save it as UTF-8"
_LOST = "\ufffd"
_ASCII = re.compile(r"[\x00-\x7f]+")
_BLOCK = 1 << 17
"""Bytes that are unpacked at once; `gzip` by itself takes 8 kB."""
_OPTIONAL = ("title", "published", "url", "category")


class Raw(NamedTuple):
    """A text as it came, and what the input says about it."""

    name: str
    text: str
    title: str | None = None
    published: str | None = None
    url: str | None = None
    category: str | None = None


@dataclass(frozen=True, slots=True)
class Unread:
    """A document that could not be read; `message` names it and says why, in one line."""

    message: str
    of_a_line: bool = False


def documents(
    paths: Iterable[str], stdin: IO[bytes] | None = None, opened: Opened = unheard
) -> Iterator[Raw | Unread]:
    """The documents of all paths in their order, those of folders sorted by path.

    Each file is told to `opened` before it is read, a `.gz` as it lies on the disk.

    Raises InputError for a path that is none of the kinds above.
    """
    for path in paths:
        if path == STDIN:
            yield from _of_stdin(stdin)
            continue
        for file in _files(Path(path)):
            yield from _of_file(file, opened)


def text_files(paths: Iterable[str]) -> Iterator[Path]:
    """The files that `documents` would read, `-` among them. Raises InputError as it does."""
    return (file for path in paths for file in _files(Path(path)))


def _files(path: Path) -> Iterator[Path]:
    if "\0" in str(path):
        raise InputError(f"{str(path)!r}: no file has a name with NUL in it")
    if not path.is_dir():
        if path.exists() and not _ends(path, *_KINDS):
            wanted = "not a .txt, .jsonl or .jsonl.gz file, nor a folder of them"
            raise InputError(f"{path}: {wanted}{advice(path)}")
        yield path
        return
    texts = files_in(path, _KINDS)
    if not texts:
        raise InputError(f"{path}: there is no .txt, .jsonl or .jsonl.gz file in it")
    yield from texts


def _ends(path: Path, *ends: str) -> bool:
    return path.name.lower().endswith(ends)


def _of_file(file: Path, opened: Opened) -> Iterator[Raw | Unread]:
    try:
        with file.open("rb") as stream:
            opened(stream)
            yield from _of_stream(file, stream)
    except gzip.BadGzipFile:
        yield Unread(f"{file}: is not compressed by gzip, as .gz says")
    except EOFError:
        yield Unread(f"{file}: ends in the middle: fetch it again")
    except (OSError, zlib.error) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        yield Unread(f"{file}: cannot be read: {reason}")


def _of_stream(file: Path, stream: IO[bytes]) -> Iterator[Raw | Unread]:
    if not _ends(file, *_LINES):
        yield _of_text(file.name, str(file), stream.read())
    elif _ends(file, ".gz"):
        with gzip.GzipFile(fileobj=stream) as unpacked, BufferedReader(unpacked, _BLOCK) as lines:
            yield from _of_lines(str(file), lines)
    else:
        yield from _of_lines(str(file), stream)


def _of_stdin(stdin: IO[bytes] | None) -> Iterator[Raw | Unread]:
    """Lines of JSON if the first byte is a brace, else one text."""
    if stdin is None:
        return
    first = stdin.readline()
    if first.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        yield from _of_lines(_STDIN_NAME, _with_first(first, stdin))
    elif first:
        yield _of_text(_STDIN_NAME, _STDIN_NAME, first + stdin.read())


def _of_text(name: str, place: str, content: bytes) -> Raw | Unread:
    text = _decoded(content)
    if b"\0" in content or _is_broken(text):
        return Unread(f"{place}: {_NO_TEXT}")
    return Raw(name, text)


def _is_broken(text: str) -> bool:
    """Whether more of what is not ASCII was no UTF-8 than was: Windows-874, say."""
    broken = text.count(_LOST)
    return broken * 2 > len(text) - sum(map(len, _ASCII.findall(text))) if broken else False


def _with_first(first: bytes, rest: Iterable[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest


def _of_lines(file: str, lines: Iterable[bytes]) -> Iterator[Raw | Unread]:
    for number, line in enumerate(lines, start=1):
        if not line.isspace():
            yield _of_line(f"{file}:{number}", line)


def _of_line(place: str, line: bytes) -> Raw | Unread:
    text = _decoded(line)
    if _is_broken(text):
        return Unread(f"{place}: {_NO_TEXT}", of_a_line=True)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return Unread(f"{place}: is no JSON object", of_a_line=True)
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        return Unread(f"{place}: has no 'text'", of_a_line=True)
    name = data.get("doc", data.get("id"))
    return Raw(str(name) if name is not None else place, data["text"], **_told(data))


def _told(data: dict[str, Any]) -> dict[str, str]:
    return {key: data[key] for key in _OPTIONAL if isinstance(data.get(key), str)}


def _decoded(content: bytes) -> str:
    """Lone halves of a surrogate pair, which JSON lets through, are no characters either."""
    return content.decode("utf-8-sig", errors="replace")
