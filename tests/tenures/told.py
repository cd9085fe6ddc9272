"""News texts and records of one's own, told day by day, loaded and asked: the whole way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import graph_loader

MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip

WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์")

Holding = tuple[str | None, str, str]
"""Holder, status, certainty."""


@dataclass
class Told:
    """What was told so far; every source is one file and comes from an address of its own."""

    folder: Path
    number: int = 0

    def text(self, day: str, *paragraphs: str) -> None:
        """A release of that day (ISO), as the government's site has them."""
        lines = [paragraphs[0], dateline(day), *paragraphs, f"ที่มา : {self._address()}"]
        self._file("txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def record(self, day: str, entries: str) -> None:
        """A record (YAML) of a release that appeared on that day."""
        source = f"source: {{name: ข่าว, address: {self._address()}, published: {day}}}"
        self._file("yaml").write_text(f"{source}\n{entries}", encoding="utf-8")

    def _address(self) -> str:
        self.number += 1
        return f"https://www.example.go.th/news/{self.number}"

    def _file(self, ending: str) -> Path:
        return self.folder / f"{self.number:03}.{ending}"

    def graph(self) -> graph_loader.Graph:
        """All of it, loaded into a store of its own."""
        graph = graph_loader.open(self.folder / "told.graph")
        graph.load(sorted(self.folder.glob("[0-9]*")))
        return graph

    def who(self, role: str, *days: str) -> list[list[Holding]]:
        """The rows of `who` for each day."""
        with self.graph() as graph:
            asked = [graph.who(role, day) for day in days]
        return [[(r["holder"], r["status"], r["certainty"]) for r in rows] for rows in asked]


def dateline(day: str) -> str:
    """A day as the government's site writes it: 2020-05-13 → วันพุธที่ 13 พฤษภาคม 2563."""
    at = date.fromisoformat(day)
    return f"วัน{WEEKDAYS[at.weekday()]}ที่ {at.day} {MONTHS[at.month - 1]} {at.year + 543}"
