"""A page as a view gives it: the text of its file, and what it shows as graph and frame."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from visualize.model import Picture, Tie
from visualize.stage import Cell, Held, Ref, Row, Table, When, Word
from visualize.style import words

if TYPE_CHECKING:
    import networkx as nx
    import pandas as pd

_FRAME = (
    '<iframe sandbox="allow-scripts allow-downloads allow-popups" title="{title}" '
    'style="width:100%;height:640px;border:1px solid #ccc" srcdoc="{page}"></iframe>'
)


class Page(str):
    """The text of one file; in a notebook it shows itself, in a frame that can reach nothing."""

    picture: Picture
    table: Table
    heading: str

    @classmethod
    def of(cls, text: str, title: str, picture: Picture, table: Table) -> Page:
        """A page and what it was made of."""
        made = cls(text)
        made.heading, made.picture, made.table = title, picture, table
        return made

    def _repr_html_(self) -> str:
        return _FRAME.format(title=html.escape(self.heading), page=html.escape(self))

    def graph(self) -> nx.MultiDiGraph[str]:
        """Things (kind, name, detail; `aside` for those that come when they are asked for) and
        ties (key: the id; word, certainty, since, until).
        """
        import networkx as nx

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for key, thing in sorted(self.picture.things.items()):
            graph.add_node(
                key, kind=thing.kind, name=thing.name, detail=thing.detail,
                aside=key in self.picture.aside,
            )  # fmt: skip
        for tie in self.picture.ties:
            graph.add_edge(
                tie.first, tie.second, key=tie.id, word=tie.word, certainty=tie.certainty,
                since=tie.since, until=tie.until,
            )  # fmt: skip
        return graph

    def frame(self) -> pd.DataFrame:
        """The table, one column each of its `names`; needs the extra `pandas`."""
        import pandas as pd

        rows = [[self._said(cell, row) for cell in row.cells] for row in self.table.rows]
        return pd.DataFrame(rows, columns=list(self.table.names))

    def _said(self, cell: Cell, row: Row) -> str | int:
        match cell:
            case Ref(id=key, text=text):
                return text or self._name(key)
            case Held():
                return self._ties()[row.id].certainty
            case When(iso=iso):
                return iso
            case Word(key=key):
                return words().get(key, (key, key))[1]
        return cell

    def _name(self, key: str) -> str:
        found = self.picture.things.get(key)
        return found.name if found else words()[self._ties()[key].word][1]

    def _ties(self) -> dict[str, Tie]:
        return {tie.id: tie for tie in self.picture.ties}
