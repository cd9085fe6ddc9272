"""kill -9 at twenty moments of a load: what was reported is there, nothing is there by half."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Final

import pytest

from graph_loader.errors import StoreBusy, StoreMissing
from graph_loader.graph.fetch import fetch_whole
from graph_loader.graph.pieces import Fragment
from graph_loader.rebuild import derive_all
from graph_loader.store.address import open_store
from tests.kill.killing import WHOLE, Ended, Moment, finish, kill_at
from tests.kill.material import records
from tests.properties.ledger import differences
from tests.servers.credentials import credentials
from tests.servers.wipe import wipe

# Each load commits a transaction or two and is killed in the next, so that the moments lie all
# over the job. Those with a delay fall into a query, a commit, or the folding of a long log.
MOMENTS: Final = (
    *(Moment("write 1"), Moment("write 3"), Moment("committed"), Moment("written")),
    *(Moment("write 1", 2), Moment("written", 2, 0.0), Moment("write 5", 2)),
    *(Moment("written", 2), Moment("written", 2, 0.001), Moment("committed", 2)),
    *(Moment("write 2", 2), Moment("written", 2, 0.002), Moment("write 9", 2, 0.0)),
    *(Moment("write 7", 2), Moment("written", 2, 0.004), Moment("committed", 3)),
    *(Moment("write 4", 2, 0.001), Moment("written", 2, 0.008), Moment("write 6", 3)),
    Moment("closing"),
)


@pytest.fixture(params=["embedded", "neo4j"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty store is, or may be made."""
    if request.param == "embedded":
        return str(tmp_path / "killed.graph")
    uri: str = request.getfixturevalue("neo4j_uri")
    wipe(uri, credentials())
    return uri


def held(address: str) -> Fragment:
    """The whole graph, as the next writer finds it.

    A Neo4j may still be at the commit of a killed client: the writer's lock waits for it.
    """
    with open_store(address, mode="write") as store:
        return store.write(lambda transaction: fetch_whole(transaction.run))


def present(whole: Fragment) -> set[str]:
    return {key.id for key in whole.nodes if key.label == "Source"}


def check(address: str, ended: Ended, before: set[str]) -> set[str]:
    """Whole sources only, all that were reported, none lost; returns them."""
    whole = held(address)
    there = present(whole)
    assert ended.reported | before <= there
    kept = [record for record in records() if record.source.id in there]
    assert differences(whole, derive_all(kept, ())) == []
    return there


def test_twenty_kills(address: str) -> None:
    there: set[str] = set()
    for moment in MOMENTS:
        ended = kill_at(address, moment)
        assert ended.status == -signal.SIGKILL, moment
        assert ended.last == moment.marker or moment.after is not None
        # Before the first commit there is nothing to read, not even a store.
        if there or ended.reported or ended.last == "committed":
            there = check(address, ended, there)
    assert len(MOMENTS) == 20
    assert sum(moment.amid for moment in MOMENTS) >= 5
    assert finish(address).status == 0
    assert differences(held(address), derive_all(records(), ())) == []


def is_filled(address: str) -> bool:
    """Whether the first load ended; a store that it was filling says that it has not."""
    try:
        held(address)
    except StoreMissing:
        return False
    except StoreBusy as error:
        if "has not ended, so nothing is known" in str(error):
            return False
        raise
    return True


@pytest.mark.parametrize("after", [None, 0.0, 0.001, 0.004, 0.016, 0.064, 0.25, 0.5, 1.0])
def test_a_first_load_is_there_whole_or_not_at_all(after: float | None, address: str) -> None:
    ended = kill_at(address, Moment("filling", 1, after), WHOLE)
    assert ended.status == -signal.SIGKILL
    if is_filled(address):
        everything = {record.source.id for record in records()}
        assert check(address, ended, set()) in (set(), everything)
    assert finish(address, WHOLE).status == 0
    assert differences(held(address), derive_all(records(), ())) == []
    assert not list(Path(address).parent.glob("*.new"))
