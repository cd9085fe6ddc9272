"""Writes the rules into docs/checks.md, between its two marks; the rest of it is by hand."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from textwrap import wrap
from typing import Final

from graph_loader.check.catalogue import RULES
from graph_loader.check.rule import Rule

MARKS: Final = ("<!-- codes -->\n", "<!-- end of codes -->\n")
PAGE: Final = Path(__file__).parents[2] / "docs" / "checks.md"


def codes() -> str:
    """A table of all codes, and a section for each."""
    return "\n".join(["", *_table(), *(line for rule in RULES.values() for line in _section(rule))])


def refreshed(text: str) -> str:
    """The page with what stands between the marks written anew; ValueError without them."""
    before, _, rest = text.partition(MARKS[0])
    _, end, after = rest.partition(MARKS[1])
    if not end:
        raise ValueError(f"the page has no {MARKS[0].strip()} … {MARKS[1].strip()}")
    return f"{before}{MARKS[0]}{codes()}{MARKS[1]}{after}"


def _table() -> Iterator[str]:
    yield "| code | | severity |"
    yield "|---|---|---|"
    for rule in RULES.values():
        yield f"| [{rule.code}](#{_anchor(rule)}) | {rule.name} | {rule.severity} |"
    yield ""


def _section(rule: Rule) -> Iterator[str]:
    yield f"### {rule.code} {rule.name}"
    yield ""
    yield from wrap(f"*{rule.severity}.* {rule.about}", 100, break_on_hyphens=False)
    yield ""
    yield f"- {_plain(rule.en)}"
    yield f"- {_plain(rule.th)}"
    yield from (f"- `{_plain(command)}`" for command in rule.do)
    yield ""


def _anchor(rule: Rule) -> str:
    return f"{rule.code} {rule.name}".lower().replace("'", "").replace(" ", "-")


def _plain(template: str) -> str:
    """`{one_days}` → `ONE DAYS`, as commands write what is to be filled in."""
    parts = Formatter().parse(template)
    return "".join(text + (name or "").replace("_", " ").upper() for text, name, _, _ in parts)


if __name__ == "__main__":
    page = Path(sys.argv[1]) if sys.argv[1:] else PAGE
    page.write_text(refreshed(page.read_text(encoding="utf-8")), encoding="utf-8")
