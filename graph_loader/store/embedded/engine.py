"""kglite's calls that open, fold and save a file, quiet and with errors in our words."""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import kglite

from graph_loader import errors
from graph_loader.errors import StoreError

T = TypeVar("T")

# docs/decisions.md has the measurements: a mapped file opens fastest.
STORAGE: Final = "mapped"
EMPTY_LOG: Final = 5  # bytes of a log of kglite's own without commits
_UNIQUE_ID: Final = re.compile(r"REQUIRE\s*\(?\s*(\w+)\.id\s*\)?\s*IS\s+UNIQUE", re.IGNORECASE)
_DUPLICATE: Final = re.compile(r"duplicate id .* type '(.+?)' .* with id (\S+?),")
NO_DEADLINE: Final = 0  # kglite's own default would end a long write after three minutes

# kglite speaks on stderr of labels and properties that no node has yet, which is every one in
# an empty store; what is wrong with a query raises all the same.
kglite.set_query_warning_policy("silent")
# At half of what it takes unsaved it warns; `EmbeddedStore.capacity` keeps to that.
warnings.filterwarnings("ignore", category=kglite.WriteBudgetWarning)
_NO_GRAPH: Final = "is not a kglite graph"
# `File I/O error: opening 'x.graph': Permission denied (os error 13)`
_OF_SYSTEM: Final = re.compile(r"([^:]+) \(os error \d+\)")

# First match wins: the special stand before the general. An empty sentence means kglite's own.
_KINDS: Final[tuple[tuple[type[Exception], type[StoreError], str], ...]] = (
    (kglite.ReadOnlyError, errors.ReadOnlyQuery, "this query writes; only reading is allowed"),
    (kglite.ConstraintError, errors.ConstraintBroken, ""),
    (
        kglite.WriteBudgetExceededError,
        errors.QueryFailed,
        "this is more than one transaction can hold; load fewer files at once",
    ),
    (kglite.CypherTimeoutError, errors.QueryTimeout, "the query took longer than it was given"),
    (kglite.FileFormatError, errors.StoreUnreachable, ""),
    (kglite.FileError, errors.StoreUnreachable, ""),
    (kglite.FileIoError, errors.StoreUnreachable, ""),
    (kglite.KgError, errors.QueryFailed, ""),
)


def open_to_write(path: Path) -> kglite.KnowledgeGraph:
    """Open or create under the writer's lease; nothing is on disk before `save`."""
    with translated():
        graph = kglite.open(str(path), storage=STORAGE, durable="off")
        graph.set_default_timeout(NO_DEADLINE)
    return graph


def open_to_read(path: Path) -> kglite.KnowledgeGraph:
    """Open the file without a lease; an empty graph where there is none.

    Its property indexes stay unbuilt until `build_indexes`: building them takes longer than
    all the rest of opening, and a lookup without them scans one label.
    """
    if not path.exists():
        return kglite.KnowledgeGraph(storage=STORAGE)
    with translated():
        return quietly(lambda: kglite.load(str(path), defer_index_rebuild=True))


def generation(graph: kglite.KnowledgeGraph) -> int:
    """How often its file was written: a log goes on from one of them."""
    return int(graph.schema_version)


def save(graph: kglite.KnowledgeGraph, path: Path, number: int) -> None:
    """Let a file of generation `number` take the place of the one at `path`, on disk then.

    kglite writes it beside and renames it; saved under another name, the lease would go along.
    """
    with translated():
        graph.set_schema_version(number)
        quietly(graph.save)
    with path.open("rb") as file:
        os.fsync(file.fileno())


def take_in_own_log(path: Path) -> None:
    """Fold in what kglite's own log still holds of an earlier version's commits."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > EMPTY_LOG:
        with translated():
            quietly(kglite.open(str(path), storage=STORAGE, durable="full").close)


def run_again(graph: kglite.KnowledgeGraph, queries: Iterable[tuple[str, Any]]) -> None:
    """Run the queries of a log."""
    with translated():
        transaction = graph.begin(timeout_ms=NO_DEADLINE)
        for query, values in queries:
            transaction.cypher(query, params=values)
        transaction.commit()


def build_indexes(graph: kglite.KnowledgeGraph) -> None:
    """Build the property indexes of a graph opened to be read."""
    with translated():
        graph.rebuild_indexes()


def is_redundant(statement: str) -> bool:
    """Whether a constraint is kept without kglite's help: one (label, id) names one node.

    Loads only MERGE by id, and the store looks after a CREATE. Declared, it would double the
    time to open a store and add a quarter to a load.
    """
    return _UNIQUE_ID.search(statement) is not None


def quietly(call: Callable[[], T]) -> T:
    """Call without Python warnings: kglite's notes on its file format and on a log beside it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return call()


@contextmanager
def translated() -> Iterator[None]:
    """Turn an engine's exception into a StoreError of one sentence; any other passes."""
    try:
        yield
    except kglite.WriterLeaseHeldError as error:
        raise errors.StoreBusy(_busy(error)) from error
    except kglite.KgError as error:
        raise _translate(error) from error


@contextmanager
def usable(path: Path) -> Iterator[None]:
    """Turns what the system says of a place where no store can be into a StoreUnreachable."""
    if path.is_dir():
        raise errors.StoreUnreachable(f"{path} is a folder: name a file in it with --db")
    try:
        yield
    except OSError as error:
        raise errors.StoreUnreachable(f"{path} cannot be used: {error.strerror}") from error


def _translate(error: kglite.KgError) -> StoreError:
    if _NO_GRAPH in str(error):
        path = str(error).split("'", 2)[1]
        return errors.StoreUnreachable(f"{path} is no graph of ours: name another with --db")
    if refused := _OF_SYSTEM.search(str(error)):
        return errors.StoreUnreachable(f"the store's file cannot be used: {refused[1]}")
    duplicate = _DUPLICATE.search(str(error))
    if duplicate:
        return errors.ConstraintBroken(f"a {duplicate[1]} with id {duplicate[2]} already exists")
    ours, sentence = next(row[1:] for row in _KINDS if isinstance(error, row[0]))
    return ours(sentence or _first_sentence(error))


def _busy(error: kglite.WriterLeaseHeldError) -> str:
    holder = getattr(error, "holder", None) or {}
    path = str(error).split(" is open for writing", 1)[0]
    if holder.get("self"):
        return f"the store at {path} is already open for writing in this process"
    who = f"process {holder['pid']}" if holder.get("pid") else "another process"
    since = f" since {holder['since']}" if holder.get("since") else ""
    return f"the store at {path} is held for writing by {who}{since}: wait for it, or stop it"


def _first_sentence(error: Exception) -> str:
    """The first line up to its first full stop; kglite goes on to advise on its own options."""
    text = str(error) or type(error).__name__
    return text.splitlines()[0].split(". ", 1)[0]
