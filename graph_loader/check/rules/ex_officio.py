"""Somebody else in a post that comes with another one (ตำแหน่งโดยตำแหน่งที่ไม่ตามกัน)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Line, Picture, Term
from graph_loader.check.rule import Found, Rule


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a carrying and whoever sits in the carried post instead."""
    for line in picture.carryings:
        role = picture.roles[line.role]
        carriers = [t for t in picture.terms_of.get(line.carrier, ()) if t.sits]
        own = [t for t in picture.terms_of.get(line.role, ()) if t.sits and t.how != "ex_officio"]
        told: set[str | None] = set()
        for term in own:
            day, carrier = _missed(line, term, carriers)
            if role.seats != 1 or carrier is None or term.holder in told:
                continue
            told.add(term.holder)
            yield Found(
                concerns=(line.carrier, line.role, term.holder or "", carrier.holder or ""),
                said={
                    "role": role.title,
                    "role_id": line.role,
                    "carrier_role": picture.roles[line.carrier].title,
                    "holder": picture.name(term.holder),
                    "carrier": picture.name(carrier.holder),
                    "day": day,
                },
                links=(line.id, term.id, carrier.id),
                since=day,
                until=term.last,
            )


def _missed(line: Line, term: Term, carriers: list[Term]) -> tuple[str, Term | None]:
    """The first day on which the carried post surely has another holder than the carrying one."""
    spans = [
        (max(one[0], other[0], third[0]), carrier)
        for carrier in carriers
        if carrier.holder != term.holder
        for one in line.sure
        for other in term.sure
        for third in carrier.sure
        if max(one[0], other[0], third[0]) < min(one[1], other[1], third[1])
    ]
    return min(spans, key=lambda found: found[0], default=("", None))


RULE = Rule(
    code="X01",
    name="ex officio that did not follow",
    severity="warning",
    en="{role} comes with {carrier_role}, held by {carrier} on {day}, but sources put {holder} "
    "there.",
    th="{role} เป็นตำแหน่งโดยตำแหน่งของ {carrier_role} ซึ่งในวันที่ {day} คือ {carrier} "
    "แต่แหล่งที่มาระบุ {holder}",
    do=("rolegraph ask carried --role {role_id}",),
    about="A one-seat post that surely comes with another one on a day, where the carrying post "
    "surely has one holder and the carried post surely another, named there himself. "
    "Presiding once is not holding the chair and does not count.",
    find=find,
)
