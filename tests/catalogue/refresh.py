"""`python -m tests.catalogue.refresh`: docs/questions.md as the questions answer today."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Final

from tests.catalogue.page import page
from tests.catalogue.seed import seeded

PAGE: Final = Path(__file__).parents[2] / "docs" / "questions.md"


def main() -> None:
    """Rewrites docs/questions.md."""
    os.environ["COLUMNS"] = "110"
    with tempfile.TemporaryDirectory(prefix="rolegraph-") as folder, seeded(Path(folder)) as store:
        PAGE.write_text(page(store), encoding="utf-8")


if __name__ == "__main__":
    main()
