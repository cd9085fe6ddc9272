"""The library: a store opened, loaded, asked, and handed to networkx or pandas.

    import graph_loader

    with graph_loader.open("rolegraph.graph") as graph:
        graph.load(["seed_data"])
        for row in graph.who("รมว.ดีอีเอส", on="2020-05-13"):
            print(row["holder"], row["certainty"], row["sources"])

Rows are what the command line prints as JSON: dicts, lists in them are lists, days are ISO
text. Names, posts and days are taken as people write them, in Thai or English. Errors are
those of `graph_loader.errors`; each says what would be right. docs/library.md has more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from os import PathLike, fspath
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypedDict, cast

from graph_loader.errors import InputError, RolegraphError
from graph_loader.find import LABELS
from graph_loader.reports import SourceReport
from graph_loader.store.address import open_store
from graph_loader.store.protocol import Store
from graph_loader.who import WITHIN

if TYPE_CHECKING:
    import networkx
    import pandas

    from graph_loader.statements import SourceRecord
    from visualize.shown import Page

Mode = Literal["read", "write"]
Row = dict[str, Any]
Day = str
"""A day, month or year as people write it: `2020-05-13`, `13 พ.ค. 2563`, `2020`."""

_From = TypedDict("_From", {"from": str | None})


class Holding(_From):
    """A row of `who`: the columns of queries/who.cypher, and a citation line for each source."""

    holder: str | None
    role: str
    agency: str | None
    scope: str | None
    status: str
    certainty: Literal["certain", "possible"]
    until: str | None
    first_seen: str | None
    last_seen: str | None
    through: str | None
    basis: str
    sources: list[str]
    n_sources: int
    places: list[str]
    remit: str | None
    distance: int
    holder_id: str | None
    role_id: str
    citations: list[str]


class Found(TypedDict):
    """A row of `find`."""

    kind: str
    name: str
    name_en: str | None
    detail: str | None
    id: str


class About(_From):
    """A row of `show`: one property or tie of a node, and where it is stated."""

    what: str
    value: str
    until: str | None
    sources: list[str]
    places: list[str]
    ids: list[str]
    citations: list[str]


def open(  # noqa: A001 - `graph_loader.open(…)`, as zipfile.open or gzip.open
    address: str | PathLike[str] | None = None,
    mode: Mode = "write",
    *,
    into_shared: bool = False,
) -> Graph:
    """Opens the store at a path, a `bolt://…` or `neo4j://…` URI, or `neo4j` (NEO4J_URI).

    None is what the command line takes: ROLEGRAPH_DB, else `rolegraph.graph` here. `write`
    begins a store where there is none, and one process at a time may write to a path; `read`
    may be many. `into_shared` uses a Neo4j that holds other things too.
    Raises InputError for an address that is none, StoreError where the store is not usable.
    """
    place = None if address is None else fspath(address)
    return Graph(open_store(place, mode=mode, create=mode == "write", into_shared=into_shared))


class Graph:
    """An open store. A context manager: what was loaded is folded into the file at its end."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def load(
        self, what: Iterable[str | PathLike[str] | SourceRecord] | str | PathLike[str]
    ) -> list[SourceReport]:
        """Loads files, folders (as the command line takes them) or records; says what changed.

        A file of records is loaded whole or not at all; a good one although others are bad.
        Raises InputError naming every error of the bad ones, after loading the good ones.
        """
        from graph_loader.load import Loader

        given = [what] if isinstance(what, str | PathLike) else list(what)
        problems: list[str] = []
        told = list(Loader(self.store).load(_records(given, problems)))
        if problems:
            raise InputError("\n".join(problems))
        return told

    def unload(self, *sources: str) -> list[SourceReport]:
        """Takes sources back, by id, address or a part of the name. Raises NotFound."""
        from graph_loader.find.source import find_source
        from graph_loader.load import Loader

        return Loader(self.store).unload([find_source(self.store, text) for text in sources])

    def who(
        self, role: str, on: Day | None = None, *, to: Day | None = None, within: int = WITHIN
    ) -> list[Holding]:
        """Who held a role on a day (today unless given), or on some day up to `to`.

        Certain rows first, then possible ones by nearness; those farther than `within` days
        from any evidence are left out. Nothing stated is an empty list.
        Raises NotFound or InputError where the role is unknown or may mean several.
        """
        from graph_loader.asking import read_day, today
        from graph_loader.citations import cited
        from graph_loader.find import find
        from graph_loader.who import who

        roles = [match.id for match in find(self.store, "role", role)]
        first = today() if on is None else read_day("on", on)
        last = read_day("to", to, last=True) if to else read_day("on", on or first, last=True)
        rows = who(self.store, roles, first, last, within).rows
        lines = cited(self.store, rows)
        told = [{**row, "citations": line} for row, line in zip(rows, lines, strict=True)]
        return cast("list[Holding]", told)

    def ask(self, question: str, **values: str | int | None) -> list[Row]:
        """The rows of a question of the catalogue; `rolegraph ask` lists them.

        Values are written as on the command line, `from_` and `to` for `--from` and `--to`.
        Raises InputError for an unknown question or value, NotFound for an unknown name.
        """
        from graph_loader.asking import read_values
        from queries import question as question_of
        from queries import run

        try:
            found = question_of(question)
        except KeyError as error:
            raise InputError(f"there is no question '{question}'; see `rolegraph ask`") from error
        written = {
            name.removesuffix("_"): None if value is None else str(value)
            for name, value in values.items()
        }
        if unknown := written.keys() - {parameter.name for parameter in found.parameters}:
            raise InputError(f"the question '{question}' has no '{min(unknown)}'")
        return run(self.store, found, read_values(self.store, found, written)[0])

    def find(self, text: str, kinds: Sequence[str] = tuple(LABELS), limit: int = 20) -> list[Found]:
        """What has a name with this text in it, the nearest in length first."""
        from graph_loader.search import search

        rows = search(self.store, text, kinds, limit)
        return [cast("Found", {name: row[name] for name in Found.__annotations__}) for row in rows]

    def show(self, name: str) -> list[About]:
        """Everything about the one node that a name or id means, with its sources.

        Raises NotFound, or InputError where several fit.
        """
        from graph_loader.about import about
        from graph_loader.citations import cited
        from graph_loader.find.anything import find_any

        rows = about(self.store, *find_any(self.store, name))
        lines = cited(self.store, rows)
        told = [{**row, "citations": line} for row, line in zip(rows, lines, strict=True)]
        return cast("list[About]", told)

    def check(
        self,
        *codes: str,
        role: str | None = None,
        agency: str | None = None,
        severity: str = "note",
        since: Day | None = None,
        accepted: bool = False,
    ) -> list[Row]:
        """What the linter finds, worst first: the rows of `rolegraph check`.

        `codes` (T01 …) and what a finding must touch narrow it; `accepted` lists accepted ones
        too. Raises InputError for an unknown code, severity or day, NotFound.
        """
        from graph_loader.asking import read_day
        from graph_loader.check.asked import wanted
        from graph_loader.check.findings import findings, shown

        day = read_day("since", since) if since else None
        which = wanted(self.store, codes, role=role, agency=agency, severity=severity, since=day)
        found = findings(self.store.rows, which)
        listed = [one for one in found if accepted or one.accepted is None]
        return shown(self.store.rows, listed, [one.number for one in found])

    def draw(
        self,
        view: str,
        *names: str,
        on: Day | None = None,
        known_on: Day | None = None,
        **values: str | int,
    ) -> Page:
        """A page, as `rolegraph draw VIEW NAME…` writes it: the text of one file.

        `values` are the command's options, `from_` for `--from`. It shows itself in a notebook;
        `graph()` and `frame()` hand out what it draws. Raises InputError for an unknown view,
        option or question, or a name that may mean several; NotFound.
        """
        from graph_loader.drawing import as_known, draw

        written = {name.removesuffix("_"): str(value) for name, value in values.items()}
        with as_known(self.store, known_on) as (store, _):
            return draw(store, view, names, on, written)

    def to_networkx(self, *, ground: bool = False) -> networkx.MultiDiGraph[str]:
        """The graph: nodes `Label:id` with `label` and properties, edges keyed by type.

        With `ground` also sources, statements, names as written and judgements.
        """
        from graph_loader.exchange.network import to_networkx
        from graph_loader.exchange.snapshot import snapshot

        return to_networkx(snapshot(self.store, ground=ground).graph)

    def to_pandas(self, rows: Iterable[Any]) -> pandas.DataFrame:
        """Rows of any answer as a DataFrame, columns in their order; needs `rolegraph[pandas]`."""
        try:
            import pandas
        except ImportError as error:
            raise InputError("pandas is not installed: pip install 'rolegraph[pandas]'") from error
        return pandas.DataFrame.from_records(list(rows))

    def close(self) -> None:
        """Lets go of the store; closing twice does nothing."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _records(
    given: Sequence[str | PathLike[str] | SourceRecord], problems: list[str]
) -> Iterator[SourceRecord]:
    """Records as they are, and the good ones of files and folders."""
    from graph_loader.inputs import Inputs, input_units

    paths = [fspath(one) for one in given if isinstance(one, str | PathLike)]
    yield from (one for one in given if not isinstance(one, str | PathLike))
    for unit in input_units(Inputs.of(paths)):
        problems += map(str, unit.problems)
        if unit.record is not None:
            yield unit.record


__all__ = ["About", "Found", "Graph", "Holding", "RolegraphError", "open"]
