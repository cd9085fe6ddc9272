"""Bytes → text, with the encoding named."""

from __future__ import annotations

import pytest

from graph_loader.read.decoding import Decoded, decode, decode_any
from graph_loader.read.problems import Refused

THAI = "ข่าว\n"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("utf-16", "UTF-16"),
        ("cp874", "Windows-874"),
        ("tis-620", "Windows-874"),
    ],
)
def test_encodings_are_recognised(encoding: str, name: str) -> None:
    assert decode_any(THAI.encode(encoding)) == Decoded(THAI, name)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("a\nข่าว".encode("cp874"), "the text is Windows-874: save it as UTF-8"),
        ("ข".encode("utf-16"), "the text is UTF-16: save it as UTF-8"),
        (b"a\nna\xefve", "neither UTF-8 nor Windows-874 (Thai): save it as UTF-8"),
        (b"\xff\xfea", "the text is no whole UTF-16: save it as UTF-8"),
    ],
)
def test_a_record_is_utf8(data: bytes, message: str) -> None:
    with pytest.raises(Refused) as caught:
        decode(data)
    assert str(caught.value) == message


def test_the_line_that_is_no_utf8_is_named() -> None:
    with pytest.raises(Refused) as caught:
        decode("a\nb\nข่าว".encode("cp874"))
    assert caught.value.line == 3
