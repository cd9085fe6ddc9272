"""The graph derived anew from statements and judgements alone."""

from __future__ import annotations

from collections.abc import Iterable

from graph_loader.derive.plan import plan
from graph_loader.graph.fetch import fetch_whole
from graph_loader.graph.pieces import Fragment, Patch, difference
from graph_loader.graph.writing import setup_statements, writes
from graph_loader.identity.change import Change
from graph_loader.identity.judgements import Judgement
from graph_loader.marker import read_marker, write_marker
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store, Transaction
from graph_loader.world.memory import MemoryWorld
from graph_loader.world.remember import judgements_of, records_of


def derive_all(records: Iterable[SourceRecord], judgements: Iterable[Judgement]) -> Fragment:
    """The whole graph of some sources and judgements, ground included."""
    change = Change(after={r.source.id: r for r in records}, judged=tuple(judgements))
    return plan(MemoryWorld(), change).patch.put


def rebuild(store: Store) -> Patch:
    """Derives everything again and writes what differs, in one transaction; returns that.

    After a load under the same rules it writes nothing: the graph is a function of its ground.
    """

    def work(transaction: Transaction) -> Patch:
        marker = read_marker(transaction, any_rules=True)
        whole = fetch_whole(transaction.run)
        patch = difference(whole, derive_all(records_of(whole), judgements_of(whole)))
        for query, values in writes(patch):
            transaction.run(query, values)
        write_marker(transaction, marker)
        return patch

    store.setup(setup_statements())
    return store.write(work)
