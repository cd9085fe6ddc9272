"""What the page's script reads: things, ties, statements and sources, as plain JSON values.

Sources are listed once; a statement names its own by place, which keeps a page of 300 things
small.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from graph_loader.dates import DateError, format_when
from visualize.label import clean
from visualize.model import MOST, Citable, Days, Ground, Picture, Telling, Thing, Tie
from visualize.near import near_spans
from visualize.sounds import sounds
from visualize.style import kinds, words


def data(picture: Picture, ground: Ground) -> dict[str, Any]:
    """{things, ties, told, sources, kinds, words, centre}; `sources` are those that it cites."""
    ids = [*sorted(picture.things), *(tie.id for tie in picture.ties)]
    cited = {row.source for key in ids for row in ground.tellings.get(key, ())[:MOST]}
    places = {key: place for place, key in enumerate(sorted(cited))}
    return {
        "centre": picture.centre,
        "things": {key: _thing(thing) for key, thing in sorted(picture.things.items())},
        "ties": {tie.id: _tie(tie, ground.tellings.get(tie.id, ())) for tie in picture.ties},
        "told": {key: _told(ground, key, places) for key in ids if key in ground.tellings},
        "sources": [_source(ground.sources[key]) for key in sorted(places)],
        "kinds": {kind.kind: [kind.sign, kind.th, kind.en] for kind in kinds().values()},
        "words": words(),
    }


def both_calendars(when: str) -> list[str]:
    """[`13 พ.ค. 2563`, `2020-05-13`]; what is no date stays as it is."""
    if not when:
        return []
    try:
        return [format_when(when, "be"), when]
    except DateError:
        return [clean(when), clean(when)]


def told_day(when: str) -> str | list[str]:
    """What `when` in the page's script reads: a whole day as it is, which it can say itself, any
    other time in both calendars.
    """
    found = both_calendars(when)
    return when if _WHOLE.fullmatch(when) and found[0] != found[1] else found


_WHOLE = re.compile(r"\d{4}-\d\d-\d\d")


def _thing(thing: Thing) -> dict[str, Any]:
    names = [clean(name) for name in thing.names]
    heard = sorted({sounds(name) for name in (thing.name, *names)} - {""})
    found = {
        "kind": thing.kind, "name": clean(thing.name), "detail": clean(thing.detail),
        "names": names, "heard": heard, "verb": thing.verb,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}


def _tie(tie: Tie, tellings: tuple[Telling, ...]) -> dict[str, Any]:
    found = {
        "word": tie.word, "first": tie.first, "second": tie.second, "certainty": tie.certainty,
        "since": told_day(tie.since), "until": told_day(tie.until),
        "seen": tie.seen, "planned": tie.planned, "via": clean(tie.via),
        "days": _days(tie.days, tellings) if tie.days else None,
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}


def _days(days: Days, tellings: tuple[Telling, ...]) -> dict[str, Any]:
    """What `asof.js` reads of a period, and the days near its evidence."""
    found = {
        "start_min": days.start_min, "end_max": days.end_max, "sure": days.sure,
        "near": near_spans(days, tellings),
    }  # fmt: skip
    return {"began": days.began, **{key: value for key, value in found.items() if value}}


def _told(ground: Ground, key: str, places: Mapping[str, int]) -> dict[str, Any]:
    """`more` statements there are; `others`: of other sources too."""
    tellings = ground.tellings[key]
    rows = [_telling(telling, places) for telling in tellings[:MOST]]
    more = len(tellings) - len(rows) + ground.more.get(key, 0)
    if not more:
        return {"rows": rows}
    kept = {telling.source for telling in tellings[:MOST]}
    others = key in ground.more or any(one.source not in kept for one in tellings[MOST:])
    return {"rows": rows, "more": more, **({"others": True} if others else {})}


def _telling(telling: Telling, places: Mapping[str, int]) -> dict[str, Any]:
    found = {
        "at": [clean(place) for place in telling.at], "says": list(telling.says),
        "day": told_day(telling.day), "quote": clean(telling.quote),
        "against": telling.against,
    }  # fmt: skip
    kept = {key: value for key, value in found.items() if value}
    return {"source": places[telling.source], **kept}


def _source(source: Citable) -> dict[str, Any]:
    """`address` only where it is one that can be followed: http or https."""
    found = {
        "name": clean(source.name), "publisher": clean(source.publisher),
        "published": source.published, "retrieved": source.retrieved,
        "address": clean(source.address),
    }  # fmt: skip
    return {key: value for key, value in found.items() if value}
