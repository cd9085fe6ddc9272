"""pydantic's errors in words that say what would be right."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic_core import ErrorDetails

from graph_loader.read.draft import Steps
from graph_loader.read.fields import fields_at, meaning, meant

_LONGEST = 60
_CHOICE = re.compile(r"'([^']*)'")

# Patterns of the models → what fits them.
_EXAMPLES: Mapping[str, str] = {
    "^[0-9]+/[0-9]{4}$": "a meeting's number like 1/2563",
    "^[0-2]?[0-9][:.][0-5][0-9]$": "a time like 13.30 or 9:00",
}


def worded(error: ErrorDetails, steps: Steps) -> str:
    """One line for an error at `steps`, the way into the record as it was written."""
    wording = _WORDINGS.get(error["type"])
    return wording(error, steps) if wording else f"{error['msg']} (here: {brief(error['input'])})"


def brief(value: Any) -> str:
    """A value in at most 60 characters."""
    if isinstance(value, dict):
        return "several fields"
    if isinstance(value, list | tuple):
        return "a list"
    text = "nothing" if value is None else f"'{value}'"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 2]}…'"


def unknown_field(steps: Steps) -> str:
    """What to write for a field that the format does not have."""
    allowed = fields_at(steps[:-1])
    near = meant(str(steps[-1]), allowed)
    if near:
        return f"there is no such field here — did you mean '{near}'?"
    return f"there is no such field here — {_listed(allowed)}"


def _listed(allowed: Mapping[str, object]) -> str:
    return f"the fields are {', '.join(allowed)}" if allowed else "a text is enough"


def _unknown(_error: ErrorDetails, steps: Steps) -> str:
    return unknown_field(steps)


def _missing(_error: ErrorDetails, steps: Steps) -> str:
    means = meaning(steps)
    return f"is missing — {means}" if means else "is missing"


def _own_words(error: ErrorDetails, _steps: Steps) -> str:
    return str(error["ctx"]["error"])


def _choice(error: ErrorDetails, _steps: Steps) -> str:
    choices = _CHOICE.findall(str(error["ctx"]["expected"]))
    near = get_close_matches(str(error["input"]).lower(), choices, n=1)
    right = f"did you mean '{near[0]}'?" if near else f"write one of {', '.join(choices)}"
    return f"{brief(error['input'])} is not known here — {right}"


def _pattern(error: ErrorDetails, _steps: Steps) -> str:
    pattern = str(error["ctx"]["pattern"])
    return f"{brief(error['input'])} does not fit — write {_EXAMPLES.get(pattern, pattern)}"


def _fields(error: ErrorDetails, steps: Steps) -> str:
    return f"{brief(error['input'])} stands here — {_listed(fields_at(steps))}"


def _fixed(template: str) -> Callable[[ErrorDetails, Steps], str]:
    def wording(error: ErrorDetails, _steps: Steps) -> str:
        return template.format(given=brief(error["input"]), **error.get("ctx", {}))

    return wording


_LIST = _fixed("a list is expected, not {given} — write each item on a line after '- '")
_WHOLE = _fixed("a whole number is expected, not {given}")
_TRUTH = _fixed("{given} is neither — write true or false")

_WORDINGS: Mapping[str, Callable[[ErrorDetails, Steps], str]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "value_error": _own_words,
    "literal_error": _choice,
    "string_pattern_mismatch": _pattern,
    "model_type": _fields,
    "model_attributes_type": _fields,
    "dict_type": _fixed("{given} stands here — write pairs, like {{wikidata: Q869}}"),
    "string_type": _fixed("a text is expected, not {given}"),
    "string_too_short": _fixed("is empty — write it, or leave the whole entry out"),
    "string_too_long": _fixed("longer than {max_length} characters — only the name is meant"),
    "tuple_type": _LIST,
    "list_type": _LIST,
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "greater_than_equal": _fixed("{ge} or more is expected, not {given}"),
}
