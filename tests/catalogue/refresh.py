"""`python -m tests.catalogue.refresh`: docs/questions.md and docs/neo4j/, as of today."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final

from tests.catalogue.browser import guide, style
from tests.catalogue.page import page
from tests.catalogue.seed import seeded

DOCS: Final = Path(__file__).parents[2] / "docs"
PAGE: Final = DOCS / "questions.md"
STYLE: Final = DOCS / "neo4j" / "style.grass"
GUIDE: Final = DOCS / "neo4j" / "README.md"


def main() -> None:
    """Rewrites the three files."""
    STYLE.write_text(style(), encoding="utf-8")
    GUIDE.write_text(guide(), encoding="utf-8")
    os.environ["COLUMNS"] = "110"
    with tempfile.TemporaryDirectory(prefix="rolegraph-") as folder, seeded(Path(folder)) as store:
        PAGE.write_text(page(store), encoding="utf-8")


if __name__ == "__main__":
    main()
