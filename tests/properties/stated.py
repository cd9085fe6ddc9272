"""Strategies for facts of every kind, for each cast."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from hypothesis import strategies as st

from graph_loader.facts import KINDS, Fact
from tests.properties.casts import (
    DAYS,
    FULL_NAMES,
    GIVEN_NAMES,
    HOMES,
    IDENTIFIERS,
    ONE_BODY,
    ONE_SEAT,
    POSTS,
    TWO_BODIES,
    WHENS,
    WIDE,
    Cast,
    Draw,
)

Facts = st.SearchStrategy[Fact]
Fields = dict[str, Any]
HOW: Final = st.sampled_from(["substantive", "acting", "delegated"])
STATUS: Final = st.sampled_from(["promotion zone", "certified"])
HELD: Final = st.sampled_from(["held", "planned", "cancelled"])


def _of(kind: str, required: Fields, optional: Fields | None = None) -> Facts:
    made = KINDS[kind]
    return st.fixed_dictionaries(required, optional=optional or {}).map(made.model_validate)


def _named(names: Sequence[str], shorts: Sequence[str] = ()) -> Fields:
    """The optional fields of a fact that introduces something by name."""
    some = {"aliases": _some(st.sampled_from(names)), "identifiers": IDENTIFIERS}
    return {**some, "short": _some(st.sampled_from(shorts))} if shorts else some


def _some(items: Draw) -> Draw:
    return st.lists(items, min_size=1, max_size=2)


def _as(key: str, refs: Draw) -> Draw:
    return refs.map(lambda ref: {key: ref})


def _holders(cast: Cast) -> Draw:
    return st.one_of(*[_as("person", cast.persons)] * 4, _as("agency", cast.agencies))


def _parties(cast: Cast) -> Draw:
    return st.one_of(
        _as("person", cast.persons), _as("agency", cast.agencies), _as("role", cast.roles)
    )


def _pointers(cast: Cast) -> Draw:
    return st.one_of(
        _parties(cast),
        _as("meeting", cast.meetings),
        _as("event", cast.events),
        _as("initiative", cast.series),
        _as("zone", cast.zones),
        _as("place", cast.places),
    )


def tenures(cast: Cast) -> list[Facts]:
    """Seen, former, acting, begun, left, appointed, planned."""
    who = {"holder": _holders(cast), "role": cast.roles}
    seen = {"holder": _as("person", cast.persons), "role": cast.roles, "on": WHENS}
    appointed = {**who, "decided": DAYS, "reported": st.just("appointed")}
    return [
        *[_of("tenure", seen)] * 3,
        _of("tenure", {**who, "on": WHENS}, {"how": HOW, "remit": st.just("ด้านหนึ่ง")}),
        _of("tenure", {**seen, "former": st.just(True)}),
        _of("tenure", {**who, "from": WHENS}, {"until": WHENS, "how": HOW}),
        _of("tenure", {**who, "left": WHENS}),
        _of("tenure", appointed, {"from": WHENS, "on": DAYS}),
        _of("tenure", {**who, "from": DAYS, "reported": st.just("planned")}),
    ]


def sights(cast: Cast) -> list[Facts]:
    """Persons seen in office on whole days."""
    who = {"holder": _as("person", cast.persons), "role": cast.roles}
    return [_of("tenure", {**who, "on": DAYS})]


def titles(cast: Cast) -> list[Facts]:
    """Posts by other names, with a second seat or a shorter reach."""
    traits = {"seats": st.sampled_from([1, 2]), "reach": st.sampled_from([30, 900])}
    return [
        _of("role", {"role": cast.roles, "short": st.just(["ผทย."])}),
        _of("role", {"role": cast.roles}, {**traits, **_named(POSTS, ["ผทย."])}),
    ]


def carryings(cast: Cast) -> list[Facts]:
    """Posts that carry posts, posts that stand empty, and who may act in posts."""
    carried = {"role": cast.roles, "gives": cast.roles}
    return [
        _of("vacancy", {"role": cast.roles, "on": WHENS}),
        _of("deputy", {"person": cast.persons, "role": cast.roles, "decided": WHENS}),
        _of("carrying", {**carried, "decided": WHENS}, {"until": WHENS}),
        _of("carrying", {**carried, "on": DAYS}),
    ]


def names_of_bodies(cast: Cast) -> list[Facts]:
    """Aliases, short forms and identifiers that bodies have or claim."""
    about = {"country": cast.places, "type": st.just("ministry")}
    named = _named(cast.agency_names, cast.agency_shorts)
    return [
        _of("agency", {"agency": cast.agencies}, {**about, **named}),
        _of("agency", {"agency": cast.agencies}, {"short": st.sampled_from(cast.agency_shorts)}),
    ]


def orders(cast: Cast) -> list[Facts]:
    """Constitutions, dissolutions, belonging."""
    body = {"agency": cast.agencies}
    ties = {"relation": st.sampled_from(["part of", "renamed from"]), "on": DAYS, "decided": WHENS}
    return [
        _of("constitution", {**body, "from": WHENS}, {"until": DAYS, "order": st.just("267/2560")}),
        _of("constitution", {**body, "order": st.just("9/2561")}),
        _of("dissolution", {**body, "on": WHENS}),
        _of("belonging", {**body, "to": cast.agencies}, ties),
    ]


def people(cast: Cast) -> list[Facts]:
    """Names and deaths."""
    named = {"en": st.just(FULL_NAMES[2]), **_named(FULL_NAMES, GIVEN_NAMES)}
    return [
        _of("person", {"person": cast.persons}, named),
        _of("death", {"person": cast.persons, "on": WHENS}),
    ]


def sittings(cast: Cast) -> list[Facts]:
    """Sittings planned and held, who took part for whom, who presided."""
    there = {"in": _as("meeting", cast.meetings)}
    person = {"who": _as("person", cast.persons), **there}
    held = {"status": st.sampled_from(["held", "planned"]), "place": cast.places, "date": DAYS}
    for_whom = {"date": DAYS, "status": HELD, "for": _parties(cast)}
    return [
        _of("meeting", {"meeting": cast.meetings}, held),
        _of("participation", {"who": _parties(cast), **there}, for_whom),
        _of("participation", {**person, "capacity": st.just("chair")}, {"date": DAYS}),
        _of("participation", person, {"date": DAYS}),
    ]


def decisions(cast: Cast) -> list[Facts]:
    """What sittings decided, about whom and what."""
    told = {"verb": st.sampled_from(["approved", "assigned"]), "what": st.sampled_from("กข")}
    parties = _some(_parties(cast))
    about = {"about": _some(_pointers(cast)), "appoints": parties, "assigns": parties}
    decided = {"meeting": cast.meetings, **told}
    return [
        _of("decision", decided, about),
        _of("decision", {**decided, "about": st.tuples(_as("agency", cast.agencies))}),
    ]


def events(cast: Cast) -> list[Facts]:
    """Events planned and held, and who was there."""
    when = {"from": DAYS, "host": cast.agencies, "place": cast.places}
    named = {**_named(["งานใหญ่", "งานเล็ก"], ["งญ."]), "status": HELD}
    there = {"who": _parties(cast), "in": _as("event", cast.events)}
    return [
        _of("event", {"event": cast.events}, {**when, **named}),
        _of("participation", there, {"date": DAYS, "status": HELD}),
    ]


def programmes(cast: Cast) -> list[Facts]:
    """Initiatives, places, zones, designations, counts."""
    counted = {"series": cast.series, "status": STATUS, "number": st.sampled_from([15, 27])}
    series = _named(["งานตัวอย่าง", "Example Meeting"], ["EXA"])
    zones = {"places": cast.places, **_named(["เขตหนึ่ง", "เขตสาม"], ["ข.1"])}
    borne = {"zone": cast.zones, "series": cast.series, "status": STATUS, "decided": WHENS}
    return [
        _of("initiative", {"initiative": cast.series}, {"driven_by": cast.agencies, **series}),
        _of("place", {"place": cast.places}, {"in": cast.places, **_named(["เมืองทดสอบ"])}),
        _of("zone", {"zone": cast.zones}, zones),
        _of("designation", borne, {"until": DAYS}),
        _of("count", {**counted, "on": DAYS}, {"scope": cast.places}),
    ]


_ALL: Final = (
    *(tenures, titles, carryings, names_of_bodies, orders, people),
    *(sittings, decisions, events, programmes),
)
_PLOTS: Final = (
    (WIDE, _ALL),
    (TWO_BODIES, _ALL),
    (ONE_BODY, _ALL),
    (WIDE, (tenures, titles)),
    (WIDE, (tenures, carryings)),
    (WIDE, (names_of_bodies, orders)),
    (WIDE, (people, tenures)),
    (WIDE, (programmes,)),
    (WIDE, (events, decisions)),
    (ONE_SEAT, (sights,)),
    (ONE_SEAT, (tenures,)),
    (ONE_SEAT, (tenures, orders)),
    (ONE_SEAT, (sittings, people)),
    (ONE_SEAT, (decisions,)),
    (TWO_BODIES, (titles, sights)),
    (TWO_BODIES, (carryings, sights)),
    (TWO_BODIES, (people, sights)),
    (TWO_BODIES, (sittings, decisions)),
    (ONE_BODY, (names_of_bodies,)),
    (ONE_BODY, (names_of_bodies, sights)),
    (ONE_BODY, (names_of_bodies, sittings)),
    (HOMES, (tenures,)),
    (HOMES, (names_of_bodies, tenures)),
)

# Facts of a few kinds on few things meet each other more often than facts of all on all.
THEMES: Final = st.sampled_from(
    [st.one_of(*(kind for make in groups for kind in make(cast))) for cast, groups in _PLOTS]
)
