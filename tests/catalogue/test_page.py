"""docs/questions.md says what the questions answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalogue.page import page
from tests.catalogue.refresh import PAGE
from tests.catalogue.seed import seeded


def test_the_page_is_what_the_questions_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "110")
    with seeded(tmp_path) as store:
        assert PAGE.read_text(encoding="utf-8") == page(store)
