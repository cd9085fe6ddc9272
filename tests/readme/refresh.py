"""`python -m tests.readme.refresh`: the README's examples with what they print today."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.readme.blocks import README, refreshed


def main() -> None:
    """Rewrites README.md."""
    with tempfile.TemporaryDirectory(prefix="rolegraph-readme-") as folder:
        text = refreshed(README.read_text(encoding="utf-8"), Path(folder))
    README.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
