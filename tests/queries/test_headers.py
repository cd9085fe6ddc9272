"""Every question's header says what its statement takes and gives, and nothing else."""

from __future__ import annotations

import re

import pytest

from queries import Question, catalogue
from queries.header import HeaderError, read_question
from tests.queries.texts import parameters, returned, statement, without_strings

ALL = [pytest.param(found, id=found.name) for found in catalogue()]
THAI = re.compile(r"[\u0e01-\u0e5b]")


def test_the_first_questions_are_there() -> None:
    names = {found.name for found in catalogue()}
    assert {"who", "line", "career", "roster", "carried", "meeting"} <= names


@pytest.mark.parametrize("found", ALL)
def test_titles_in_both_languages(found: Question) -> None:
    assert THAI.search(found.th)
    assert found.en
    assert not THAI.search(found.en)


@pytest.mark.parametrize("found", ALL)
def test_parameters_are_declared_and_used(found: Question) -> None:
    declared = [parameter.name for parameter in found.parameters]
    assert len(declared) == len(set(declared))
    assert parameters(found.text) == set(declared)


@pytest.mark.parametrize("found", ALL)
def test_a_default_names_an_earlier_parameter(found: Question) -> None:
    earlier: set[str] = set()
    for parameter in found.parameters:
        if parameter.default.startswith("$"):
            assert parameter.default[1:] in earlier
        earlier.add(parameter.name)


@pytest.mark.parametrize("found", ALL)
def test_columns_are_declared_in_the_order_they_are_returned(found: Question) -> None:
    assert returned(found.text) == [column.name for column in found.columns]


@pytest.mark.parametrize("found", ALL)
def test_everything_is_explained(found: Question) -> None:
    assert all(parameter.help for parameter in found.parameters)
    assert all(column.help for column in found.columns)


@pytest.mark.parametrize("found", ALL)
def test_one_statement_without_comments_in_a_total_order(found: Question) -> None:
    text = without_strings(statement(found.text))
    assert ";" not in text
    assert "//" not in text
    assert "/*" not in text
    last = text.rstrip().rsplit("\nORDER BY ", 1)[1]
    assert not re.search(r"\b(RETURN|WITH|MATCH|LIMIT|SKIP)\b", last)
    # Names may be equal: only an id as the last key makes an order total.
    assert last.split(",")[-1].strip().endswith(".id")


def test_what_a_statement_returns_is_read_from_its_last_return() -> None:
    text = "// en: x\nMATCH (n)\nRETURN n.a AS a, b, coalesce(n.c, [1, 2]) AS c\nORDER BY a"
    assert returned(text) == ["a", "b", "c"]
    assert parameters("// $no\nRETURN $yes + '$text'") == {"yes"}


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("// en: only one title", "no title 'th'"),
        ("// en: a\n// th: ก\n// parameter: role = required; no kind", "x.cypher:3"),
        ("// en: a\n// th: ก\n// parameter: role (ship) = required; no such kind", "x.cypher:3"),
        ("// en: a\n// words that are no field", "x.cypher:2"),
    ],
)
def test_a_bad_header_is_named_with_its_line(header: str, words: str) -> None:
    with pytest.raises(HeaderError, match=re.escape(words)):
        read_question("x", f"{header}\nRETURN 1 AS n\nORDER BY n")
