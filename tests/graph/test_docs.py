"""docs/graph.md says what the schema says."""

from pathlib import Path

from graph_loader.graph.docs import document

PAGE = Path(__file__).parents[2] / "docs" / "graph.md"


def test_the_page_is_made_from_the_schema() -> None:
    assert PAGE.read_text(encoding="utf-8") == document()
