"""Which findings somebody asks for, in the words of the command line and the library."""

from __future__ import annotations

from collections.abc import Collection

from graph_loader.check.catalogue import RULES
from graph_loader.check.findings import Wanted
from graph_loader.check.rule import SEVERITIES
from graph_loader.errors import InputError
from graph_loader.find import find
from graph_loader.store.protocol import Store


def wanted(
    store: Store,
    codes: Collection[str] = (),
    *,
    role: str | None = None,
    agency: str | None = None,
    severity: str = "note",
    since: str | None = None,
) -> Wanted:
    """What touches a post or a body, from a severity and a day (ISO) on; no codes are all.

    Raises InputError for an unknown code or severity, NotFound for an unknown name.
    """
    if severity not in SEVERITIES:
        raise InputError(f"there is no severity '{severity}'; there are {', '.join(SEVERITIES)}")
    asked = {"role": role, "agency": agency}
    touched = [m.id for kind, name in asked.items() if name for m in find(store, kind, name)]
    return Wanted(
        codes=known(codes) or frozenset(RULES),
        severity=severity,
        entities=frozenset(touched) if role or agency else None,
        since=since,
    )


def known(codes: Collection[str]) -> frozenset[str]:
    """Codes in capitals. Raises InputError for one that is none."""
    given = frozenset(code.upper() for code in codes)
    if unknown := given - RULES.keys():
        raise InputError(f"there is no code {min(unknown)}; the codes are {', '.join(RULES)}")
    return given
