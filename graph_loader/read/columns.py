"""The lists that a spreadsheet can hold: which columns they have, and what each means.

A column is the way into an entry of a record: `person` of a list of tenures is the entry's
`person.name`. Several values in one cell are separated by `|`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph_loader.read.draft import Steps

Columns = Mapping[str, Steps]

SEVERAL = "|"

# The source of a row; rows with the same address, or failing that the same name, are one source.
SOURCE: Columns = {
    "source": ("name",),
    "publisher": ("publisher",),
    "kind": ("kind",),
    "address": ("address",),
    "published": ("published",),
    "retrieved": ("retrieved",),
    "licence": ("licence",),
    "same_as": ("same_as",),
}
_PLACE: Columns = {"at": ("at",), "quote": ("quote",)}
_DAYS: Columns = {"on": ("on",), "decided": ("decided",), "from": ("from",), "until": ("until",)}
_NAMES: Columns = {
    "en": ("en",),
    "aliases": ("aliases",),
    "short": ("short",),
    "wikidata": ("identifiers", "wikidata"),
}
_POST: Columns = {"post": ("role", "post"), "body": ("role", "agency"), "scope": ("role", "scope")}
_PERSON: Columns = {"person": ("person", "name"), "rank": ("person", "rank")}

# Cells of these columns may hold several values.
LISTS = frozenset(
    {"same_as", "at", "aliases", "short", "part_of", "member_of", "renamed_from", "driven_by"}
    | {"places", "gives"}
)


class Table(NamedTuple):
    """A kind of list. It is known by `needs`: of each group at least one column is there.

    `routes` sends a row to another section by what stands in its column `reported`.
    """

    name: str
    section: str
    needs: tuple[frozenset[str], ...]
    columns: Columns
    routes: Mapping[str, str] | None = None


def _needs(*groups: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(group.split()) for group in groups)


_REPORTED = {
    "": "tenures",
    "holds": "tenures",
    "planned": "tenures",
    "appointed": "appointments",
    "left": "departures",
    "vacant": "vacancies",
}

# The first whose needs are met is meant; what needs more stands before what needs less.
TABLES: tuple[Table, ...] = (
    Table(
        "meetings",
        "meetings",
        _needs("body", "number date"),
        {
            **{name: (name,) for name in ("body", "number", "date", "time", "place", "mode")},
            "status": ("status",),
            "person": ("present", 0, "person", "name"),
            "rank": ("present", 0, "person", "rank"),
            "agency": ("present", 0, "agency"),
            "post": ("present", 0, "role", "post"),
            "post_body": ("present", 0, "role", "agency"),
            "scope": ("present", 0, "role", "scope"),
            "capacity": ("present", 0, "capacity"),
            "how": ("present", 0, "how"),
            "for": ("present", 0, "for", "agency"),
        },
    ),
    Table(
        "designations",
        "zones",
        _needs("zone", "series", "status"),
        {
            "zone": ("name",),
            "place": ("place",),
            "en": ("en",),
            "aliases": ("aliases",),
            "series": ("designations", 0, "series"),
            "status": ("designations", 0, "status"),
            **{name: ("designations", 0, *steps) for name, steps in _DAYS.items()},
        },
    ),
    Table(
        "counts",
        "counts",
        _needs("series", "status", "number"),
        {name: (name,) for name in ("series", "status", "number", "of", "on", "scope")},
    ),
    Table(
        "carries",
        "carries",
        _needs("role", "gives"),
        {"role": ("role",), "gives": ("gives",), **_DAYS},
    ),
    Table(
        "tenures",
        "tenures",
        _needs("person agency reported", "post"),
        {
            **_PERSON,
            "agency": ("agency",),
            **_POST,
            "reported": ("reported",),
            "how": ("how",),
            **_DAYS,
            "left": ("left",),
            "former": ("former",),
            "remit": ("remit",),
            "by": ("by",),
        },
        _REPORTED,
    ),
    Table(
        "roles",
        "roles",
        _needs("post"),
        {
            "post": ("post",),
            "body": ("agency",),
            "scope": ("scope",),
            **_NAMES,
            "seats": ("seats",),
            "reach": ("reach",),
        },
    ),
    Table(
        "people",
        "people",
        _needs("person"),
        {"person": ("name",), "rank": ("rank",), "nth": ("nth",), **_NAMES, "died": ("died",)},
    ),
    Table(
        "agencies",
        "agencies",
        _needs("agency"),
        {
            "agency": ("name",),
            "within": ("within",),
            **_NAMES,
            "type": ("type",),
            "country": ("country",),
            **{name: (name,) for name in ("part_of", "member_of", "renamed_from", "dissolved")},
        },
    ),
    Table(
        "initiatives",
        "initiatives",
        _needs("initiative"),
        {
            "initiative": ("name",),
            **_NAMES,
            "type": ("type",),
            "driven_by": ("driven_by",),
            "places": ("places",),
        },
    ),
    Table(
        "places",
        "places",
        _needs("place"),
        {"place": ("name",), **_NAMES, "type": ("type",), "in": ("in",)},
    ),
)  # fmt: skip


def columns_of(table: Table) -> Columns:
    """The table's own columns and where its facts stand, without those of the source."""
    return {**table.columns, **_PLACE}
