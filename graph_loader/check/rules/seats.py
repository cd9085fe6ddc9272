"""More holders at once than a post has seats (ผู้ดำรงตำแหน่งเกินจำนวน)."""

from __future__ import annotations

from collections.abc import Iterator

from graph_loader.check.picture import Picture, Term
from graph_loader.check.rule import Found, Rule

TAKING = frozenset({"substantive", "ex_officio"})


def find(picture: Picture) -> Iterator[Found]:
    """One finding a post, on the first day on which most sit there."""
    for role in picture.roles.values():
        if role.seats is None:
            continue
        sure = [
            (span, term)
            for term in picture.terms_of.get(role.id, ())
            if term.how in TAKING and term.began == "yes" and term.holder
            for span in term.sure
        ]
        crowd = max(
            (_sitting(span[0], sure) for span, _ in sure),
            key=lambda found: len({term.holder for term in found[1]}),
            default=("", []),
        )
        day, terms = crowd
        holders = sorted({term.holder for term in terms if term.holder})
        told_of_as_rivals = role.seats == 1 and any(t.how == "substantive" for t in terms)
        if len(holders) > role.seats and not told_of_as_rivals:
            yield Found(
                concerns=(role.id, *holders),
                said={
                    "role": role.title,
                    "role_id": role.id,
                    "seats": str(role.seats),
                    "day": day,
                    "number": str(len(holders)),
                    "holders": ", ".join(picture.name(holder) for holder in holders),
                },
                links=tuple(term.id for term in terms),
                since=day,
                until=day,
            )


def _sitting(day: str, sure: list[tuple[tuple[str, str], Term]]) -> tuple[str, list[Term]]:
    return day, [term for (first, stop), term in sure if first <= day < stop]


RULE = Rule(
    code="T04",
    name="more holders than seats",
    severity="error",
    en="{role} has {seats} seat(s), but {number} surely sat there on {day}: {holders}.",
    th="{role} มี {seats} ตำแหน่ง แต่ในวันที่ {day} มีผู้ดำรงตำแหน่งแน่นอน {number} ราย: {holders}",
    do=("rolegraph ask line --role {role_id}",),
    about="On one day more different holders are certain, substantive or by office, than the post "
    "has seats. Either the number of seats is stated wrongly, or two names are one person. "
    "A named holder beside one by office in a one-seat post is X01.",
    find=find,
)
