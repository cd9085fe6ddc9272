"""The README's output is real: every command is run again and must print the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.readme.blocks import README, ROOT, Example, examples, output_of, prepare, refreshed

TEXT = README.read_text(encoding="utf-8")


def _words(text: str) -> list[str]:
    return text.split()


def test_examples_print_what_stands_under_them(tmp_path: Path) -> None:
    environment = prepare(tmp_path, TEXT)
    for example in examples(TEXT):
        printed = output_of(example.command, tmp_path, environment)
        assert _words(printed) == _words(example.output), (
            f"$ {example.command}\nprints now:\n{printed}\n"
            "if that is right: python -m tests.readme.refresh"
        )


def test_there_are_examples_of_the_main_ways() -> None:
    commands = " ".join(example.command for example in examples(TEXT))
    for word in ("load", "who", "ask", "unload"):
        assert f"rolegraph {word} " in commands


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^)#]+)", TEXT)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_rooms_exist() -> None:
    section = TEXT.split("## Where what lives")[1].split("\n\n[")[0]
    rooms = re.findall(r"^\| `([^`]+)`", section, re.MULTILINE)
    assert rooms
    assert [room for room in rooms if not (ROOT / room).exists()] == []


def test_a_block_may_hold_several_commands() -> None:
    text = "```console\n$ one\n1\n2\n$ two | tail -1\n```\n"
    assert list(examples(text)) == [Example("one", "1\n2\n"), Example("two | tail -1", "")]


@pytest.mark.parametrize("old", ["wrong\n", ""])
def test_refreshing_puts_in_what_is_printed(tmp_path: Path, old: str) -> None:
    text = f"before\n\n```console\n$ echo right\n{old}```\n\nafter\n"
    new = refreshed(text, tmp_path)
    assert new == "before\n\n```console\n$ echo right\nright\n```\n\nafter\n"


def test_how_right_is_told_as_it_was_measured() -> None:
    """The README and the page on reading say what `docs/accuracy.md` begins with."""

    def figures(path: str, pattern: str) -> tuple[str, ...]:
        text = " ".join((ROOT / path).read_text(encoding="utf-8").split())
        found = re.search(pattern, text)
        assert found, path
        return found.groups()

    measured = figures(
        "docs/accuracy.md", r"of (\d+) questions opened once, at the end \([^)]*\), (\d+) are right"
    )
    told = r"of (\d+) questions \(post, day\) asked once of 5,418[^,]*, (\d+) had the right"
    assert figures("README.md", told) == measured
    assert figures("docs/extraction.md", told) == measured
