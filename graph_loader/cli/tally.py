"""What a load has told of by now, and the last line that is made of it."""

from __future__ import annotations

from dataclasses import dataclass

from graph_loader.reports import SourceReport
from graph_loader.statements import Source


@dataclass(slots=True)
class Tally:
    """Sources that were reported, those of them that did not change, statements that did; and
    texts read that have no day.
    """

    dry_run: bool = False
    total: int = 0
    same: int = 0
    new: int = 0
    undated: int = 0

    def read(self, source: Source) -> None:
        """One more source was read; of a text without a day little can be kept."""
        self.undated += source.reader is not None and source.published is None

    def count(self, told: SourceReport) -> None:
        """One more source was reported."""
        self.total += 1
        self.same += told.state == "unchanged"
        self.new += told.added + told.changed + told.removed

    def summary(self) -> str:
        """`3 source(s), 1 of them unchanged; 12 statement(s) changed`."""
        if self.total and self.same == self.total:
            return f"{self.total} source(s), nothing to do"
        would = "would change" if self.dry_run else "changed"
        same = f"{self.same} of them unchanged"
        return f"{self.total} source(s), {same}; {self.new} statement(s) {would}"

    def of_undated(self) -> str:
        """What is lost where a text does not say when it was published."""
        return (
            f"{self.undated} text(s) without a day of publication: of these only what states its "
            "own day is kept (a line of .jsonl can say 'published')"
        )

    def so_far(self) -> str:
        """Of a load that was interrupted: what is kept, and how it goes on."""
        if self.dry_run:
            return "interrupted; a dry run writes nothing"
        if not self.total:
            return "interrupted before any source was reported; the same command begins again"
        kept = f"{self.total} source(s), told of above, are kept"
        return f"interrupted; {kept}; the same command goes on"
