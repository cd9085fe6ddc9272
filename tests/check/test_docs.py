"""docs/checks.md tells of every code what the code says of itself."""

from __future__ import annotations

import pytest

from graph_loader.check.catalogue import RULES
from graph_loader.check.docs import PAGE, refreshed
from graph_loader.check.rule import SEVERITIES


def test_the_page_is_fresh() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert refreshed(text) == text, "run python -m graph_loader.check.docs"


def test_a_page_without_marks_is_refused() -> None:
    with pytest.raises(ValueError, match="codes"):
        refreshed("# Nothing to fill in\n")


@pytest.mark.parametrize("code", sorted(RULES))
def test_a_code_has_its_section(code: str) -> None:
    rule = RULES[code]
    text = PAGE.read_text(encoding="utf-8")
    assert text.count(f"### {code} {rule.name}\n") == 1
    assert rule.severity in SEVERITIES
    assert rule.code == code
