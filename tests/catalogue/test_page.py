"""docs/questions.md says what the questions answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalogue.browser import guide, style
from tests.catalogue.page import page
from tests.catalogue.refresh import GUIDE, PAGE, STYLE
from tests.catalogue.seed import seeded


def test_the_page_is_what_the_questions_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    with seeded(tmp_path) as store:
        assert PAGE.read_text(encoding="utf-8") == page(store)


def test_the_browser_has_a_rule_for_every_label_and_a_line_for_every_question() -> None:
    assert STYLE.read_text(encoding="utf-8") == style()
    assert GUIDE.read_text(encoding="utf-8") == guide()
