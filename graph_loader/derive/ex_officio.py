"""Who holds a role through another one: 'later start, earlier end, the weaker certainty'."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from graph_loader.derive.carrying import Carrying
from graph_loader.derive.evidence import Support
from graph_loader.derive.period import Began, Dated, Tenure
from graph_loader.derive.term.bounds import Bounds, tightened
from graph_loader.derive.term.spans import common
from graph_loader.derive.term.window import Day, first_of, latest_of

_CERTAINTY: Mapping[Began, int] = {"yes": 0, "announced": 1, "planned": 2}


def ex_officio(
    carrying: Carrying,
    carrier_tenures: Iterable[Tenure],
    *,
    through: str | None = None,
    one_of_many: bool = False,
) -> tuple[Tenure, ...]:
    """The tenures of `carrying.role` that follow from those of `carrying.carrier`.

    `one_of_many`: the carrying role has many seats and the carried one a single seat ('an
    inspector-general chairs it'): which of its holders sits there is not told, so none is sure.

    Whoever acts in the carrying role sits in the carried one too; an empty seat gives nobody.
    `through`: the id to put down for this carrying (its own `id` if not given), after those the
    carrier's tenure came by itself. A tenure that was over before the carrying began gives
    none. Supports are those of both that fall in the common time.
    """
    link = through or carrying.id
    held = (t for t in carrier_tenures if t.holder is not None)
    tenures = (found for t in held if (found := _both(carrying, t, link)) is not None)
    return numbered(replace(t, sure=()) if one_of_many else t for t in tenures)


def numbered(tenures: Iterable[Tenure]) -> tuple[Tenure, ...]:
    """Tenures sorted by holder, how and time, with terms counted anew within (holder, how).

    Call it over all ex-officio tenures of a role that more than one carrying gives.
    """
    groups: dict[tuple[str, str], list[Tenure]] = defaultdict(list)
    for tenure in tenures:
        groups[(tenure.holder or "", tenure.how)].append(tenure)
    return tuple(
        replace(tenure, term=number)
        for key in sorted(groups)
        for number, tenure in enumerate(sorted(groups[key], key=_time), 1)
    )


def _both(carrying: Carrying, tenure: Tenure, link: str) -> Tenure | None:
    start_min = latest_of((carrying.start_min, tenure.start_min))
    end_max = first_of((carrying.end_max, tenure.end_max))
    if start_min is not None and end_max is not None and end_max <= start_min:
        return None
    sure = common(carrying.sure, tenure.sure)
    start_max = _if_both(max, carrying.start_max, tenure.start_max)
    end_min = _if_both(min, carrying.end_min, tenure.end_min)
    now = tightened(Bounds(start_min, start_max, end_min, end_max), sure)
    return Tenure(
        holder=tenure.holder,
        how="ex_officio",
        term=tenure.term,
        start_min=now.start_min,
        start_max=now.start_max,
        end_min=now.end_min,
        end_max=now.end_max,
        sure=sure,
        began=max(carrying.began, tenure.began, key=_CERTAINTY.__getitem__),
        grounds=tenure.grounds,
        stated_from=_stated_from(carrying, tenure),
        stated_until=_stated_until(carrying, tenure),
        seen=tuple(day for day in tenure.seen if _during(day, start_min, end_max)),
        supports=_within((*carrying.supports, *tenure.supports), start_min, end_max),
        contradicts=_within((*carrying.contradicts, *tenure.contradicts), start_min, end_max),
        through=(*tenure.through, link),
    )


def _if_both(pick: Callable[[str, str], str], one: Day, other: Day) -> Day:
    """A bound that holds only if both are known."""
    return None if one is None or other is None else pick(one, other)


def _stated_from(carrying: Carrying, tenure: Tenure) -> str | None:
    """The later of two first days, if it is the later one whatever is not known of the other."""
    if _at_or_before(tenure.start_max, carrying.start_min):
        return carrying.stated_from
    return tenure.stated_from if _at_or_before(carrying.start_max, tenure.start_min) else None


def _stated_until(carrying: Carrying, tenure: Tenure) -> str | None:
    """The earlier of two last days, likewise; without an end of the one, the other's."""
    if _at_or_before(carrying.end_max, tenure.end_min):
        return carrying.stated_until
    lasts = carrying.end_max is None or _at_or_before(tenure.end_max, carrying.end_min)
    return tenure.stated_until if lasts else None


def _at_or_before(one: Day, other: Day) -> bool:
    return one is not None and other is not None and one <= other


def _during(day: str, start: Day, end: Day) -> bool:
    return (start is None or start <= day) and (end is None or day < end)


def _within(supports: Sequence[Support], start: Day, end: Day) -> tuple[Support, ...]:
    """Without the sights of other times, but for the nearest on each side, which tell how far
    any sight is; what states a bound is kept, wherever it stands.
    """
    sights = [one for one in supports if one.as_ == "seen" and one.on is not None]
    before = max((s.on for s in sights if start and s.on and s.on < start), default=None)
    after = min((s.on for s in sights if end and s.on and s.on >= end), default=None)
    kept = set(supports) - {
        s for s in sights if s.on and not _during(s.on, start, end) and s.on not in (before, after)
    }
    return tuple(sorted(kept, key=lambda s: (s.statement, s.as_, s.on or "~")))


def _time(tenure: Dated) -> tuple[str, ...]:
    first = tenure.sure[0][0] if tenure.sure else ""
    days = (first, tenure.start_max, tenure.start_min, tenure.end_min, tenure.end_max)
    known = tuple(day or "" for day in days)
    through = tenure.through if isinstance(tenure, Tenure) else ()
    return (next((day for day in known if day), ""), *known, *through)
