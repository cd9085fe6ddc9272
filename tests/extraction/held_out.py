"""Documents kept for measuring: `documents.jsonl` says where each text is, `keys.jsonl` what it
states.

`python -m tests.extraction.held_out unseen2 FOLDER` writes the texts of a set to a new folder, for
`rolegraph extract` and `../shared/extraction/score.py`.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.extraction.scoring import Row

HERE: Final = Path(__file__).parent
SHARED: Final = HERE.parents[2] / "shared"


@dataclass(frozen=True)
class HeldOut:
    """One set, by the name of its folder."""

    name: str

    def documents(self) -> list[Row]:
        """Where each text is: collection, number there, parts as [start, end) in characters."""
        return self._rows("documents.jsonl")

    def answers(self) -> list[Row]:
        """What each document states, in the form of `../shared/extraction/GUIDE.md`."""
        return self._rows("keys.jsonl")

    def texts(self, shared: Path) -> dict[str, str]:
        """Document → its text, put together from the corpus."""
        packed = shared / "corpus" / "sample_5000.jsonl.gz"
        with gzip.open(packed, "rt", encoding="utf-8") as lines:
            sample = {row["doc"]: row["text"] for row in map(json.loads, lines)}
        return {row["doc"]: _parts(row, sample, shared) for row in self.documents()}

    def keyed(self, shared: Path) -> Iterator[tuple[Row, str]]:
        """Pairs of key and text."""
        texts = self.texts(shared)
        return ((key, texts[key["doc"]]) for key in self.answers())

    def _rows(self, name: str) -> list[Row]:
        lines = (HERE / self.name / name).read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]


def _parts(row: Row, sample: dict[str, str], shared: Path) -> str:
    name = f"{row['id']}.txt"
    folder = shared / "corpus" / "smart_city"
    in_sample = row["from"] == "sample_5000"
    text = sample[name] if in_sample else (folder / name).read_text(encoding="utf-8")
    return "".join(text[start:end] for start, end in row["parts"])


def write(name: str, folder: Path) -> None:
    """The texts of a set as files named as its documents; FileExistsError for an old folder."""
    folder.mkdir(parents=True)
    for document, text in HeldOut(name).texts(SHARED).items():
        (folder / document).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(sys.argv[1], Path(sys.argv[2]))
