"""From what people write to what a question takes: names to ids, days to ISO."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from graph_loader.dates import DateError, earliest, latest, parse_when
from graph_loader.errors import InputError
from graph_loader.find import LABELS, Match, called, entities, find, through_renamings
from graph_loader.find.anything import find_any
from graph_loader.find.series import with_events
from graph_loader.find.source import find_source
from graph_loader.store.protocol import Store
from queries.header import ENTITY_KINDS, Parameter, Question

Values = dict[str, object]

THROUGH_RENAMINGS = frozenset({"line"})
"""Questions that follow a post through the names that its body had."""

OF_EVENTS = frozenset({"delegates"})
"""Questions whose series is one of events, not of designations."""


def today() -> str:
    """The day on which the question is asked."""
    return date.today().isoformat()


def read_values(
    store: Store, question: Question, written: Mapping[str, str | None]
) -> tuple[Values, list[Match]]:
    """Values for all parameters of a question, and the entities that names were taken for.

    Raises InputError or NotFound at the first value that cannot be read.
    """
    values: Values = {}
    matches: list[Match] = []
    for parameter in question.parameters:
        text = written.get(parameter.name)
        if text is None and parameter.required:
            raise InputError(f"--{parameter.name} is missing: {parameter.help}")
        if text is not None and parameter.kind in ENTITY_KINDS:
            found = _entities(store, parameter.kind, text)
            if question.name in OF_EVENTS and parameter.name == "series":
                found = with_events(store, text, found) or found
            if question.name in THROUGH_RENAMINGS and parameter.kind == "role":
                found = through_renamings(store, found)
            matches += found
            values[parameter.name] = [match.id for match in found]
        else:
            values[parameter.name] = _plain(store, parameter, text, values)
    return values, matches


def _entities(store: Store, kind: str, text: str) -> list[Match]:
    """What a name means; of the kind `entity` all that is called so: a network and its series."""
    if kind != "entity":
        return find(store, kind, text)
    if exact := [match for each in sorted(LABELS) for match in called(store, each, text)]:
        return exact
    label, identifier = find_any(store, text)
    if label not in LABELS.values():
        raise InputError(f"'{text}' is a {label.lower()}, not somebody or something with a name")
    return entities(store, [identifier])


def _plain(store: Store, parameter: Parameter, text: str | None, values: Values) -> object:
    if text is None:
        return _default(parameter, values)
    if parameter.kind == "source":
        return find_source(store, text)
    if parameter.kind == "integer":
        if not text.isdigit():
            raise InputError(f"--{parameter.name}: '{text}' is no whole number")
        return int(text)
    if parameter.kind == "day":
        return read_day(parameter.name, text, last=parameter.name == "to")
    return text


def read_day(name: str, text: str, *, last: bool = False) -> str:
    """An ISO day; of a month or year the first day, or the last where a period ends."""
    try:
        when = parse_when(text)
    except DateError as error:
        raise InputError(f"--{name}: {error}") from error
    day = latest(when) if last else earliest(when)
    if day is None:
        raise InputError(f"--{name}: '{text}' has no first or last day; write a day")
    return day


def _default(parameter: Parameter, values: Values) -> object:
    if parameter.default == "today":
        return today()
    if parameter.default.startswith("$"):
        return values[parameter.default[1:]]
    if parameter.default == "none":
        return None
    return int(parameter.default) if parameter.kind == "integer" else parameter.default
