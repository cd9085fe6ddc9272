"""Connecting to a Neo4j, and what its driver raises, in our words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import neo4j
from neo4j.exceptions import AuthError, ConfigurationError, DriverError, Neo4jError

from graph_loader import errors
from graph_loader.errors import StoreError

CONNECT_SECONDS: Final = 10.0  # a host that drops packets would hold a command for minutes

# Beginning of a server's code → our error. First match wins.
_KINDS: Final[tuple[tuple[str, type[StoreError]], ...]] = (
    ("Neo.ClientError.Statement.AccessMode", errors.ReadOnlyQuery),
    ("Neo.ClientError.Schema.Constraint", errors.ConstraintBroken),
    ("Neo.ClientError.Transaction.TransactionTimedOut", errors.QueryTimeout),
    ("Neo.ClientError.Security", errors.StoreUnreachable),
    ("Neo.ClientError.Database", errors.StoreUnreachable),
    ("Neo.TransientError", errors.StoreBusy),
)
# Where the server's own sentence says less than ours.
_SENTENCES: Final[dict[type[StoreError], str]] = {
    errors.ReadOnlyQuery: "this query writes; only reading is allowed",
    errors.QueryTimeout: "the query took longer than it was given",
}


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who asks, and in which database; None is the server's own default."""

    username: str | None = None
    password: str | None = None
    database: str | None = None

    @property
    def auth(self) -> tuple[str, str] | None:
        """The pair that the driver wants, or None for a server without accounts."""
        if self.password is None:
            return None
        return (self.username or "neo4j", self.password)


def connect(uri: str, credentials: Credentials) -> neo4j.Driver:
    """A driver whose server has answered. Raises StoreUnreachable, InputError for a bad URI."""
    with translated(uri):
        driver = neo4j.GraphDatabase.driver(
            uri,
            auth=credentials.auth,
            connection_timeout=CONNECT_SECONDS,
            # Labels and properties that no node has yet are no news in an empty store.
            notifications_min_severity="OFF",
        )
    try:
        with translated(uri):
            driver.verify_connectivity()
    except BaseException:
        driver.close()
        raise
    return driver


@contextmanager
def translated(uri: str) -> Iterator[None]:
    """Turn the driver's exceptions into errors of one sentence; any other passes."""
    try:
        yield
    except ConfigurationError as error:
        raise errors.InputError(f"{uri} is no address of a Neo4j: {_line(str(error))}") from error
    except AuthError as error:
        raise errors.StoreUnreachable(
            f"{uri} refuses these credentials: set NEO4J_USERNAME and NEO4J_PASSWORD"
        ) from error
    except Neo4jError as error:
        raise _translate(uri, error) from error
    except (DriverError, OSError) as error:
        raise errors.StoreUnreachable(
            f"{uri} does not answer: check the address, and that the server runs"
        ) from error


def _translate(uri: str, error: Neo4jError) -> StoreError:
    code = error.code or "Neo."
    kind = next((row[1] for row in _KINDS if code.startswith(row[0])), errors.QueryFailed)
    return kind(_SENTENCES.get(kind) or f"{uri}: {_line(error.message or code)}")


def _line(text: str) -> str:
    return text.splitlines()[0] if text else "no reason given"
