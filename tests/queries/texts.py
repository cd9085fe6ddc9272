"""The text of a question taken apart, as far as the tests over all questions need it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_STRING: Final = re.compile(r"'[^']*'")
_PARAMETER: Final = re.compile(r"\$(\w+)")
_LAST_RETURN: Final = re.compile(r"\nRETURN (.+)\nORDER BY ", re.DOTALL)
_ALIAS: Final = re.compile(r"(\w+)$")
_PAIRS: Final = {")": "(", "]": "[", "}": "{"}
_BOUND: Final = (
    r"\w+\.(?:start_min|start_max|end_min|end_max|sure_from|sure_until)\b(?:\[[^\]]*\])?"
)
_SIGN: Final = r"(?:<=|>=|<>|<|>|=)"
_COMPARED: Final = re.compile(rf"{_BOUND}\s*{_SIGN}|{_SIGN}\s*{_BOUND}")
_ASOF: Final = re.compile(
    r"CASE WHEN coalesce\((?P<last>[^()]+|coalesce\([^()]+\)) < (?P<link>\w+)\.start_min, false\) "
    r"OR coalesce\(\w+\.end_max <= (?P<first>[^()]+?|coalesce\([^()]+\)), false\) .*?END"
)


@dataclass(frozen=True, slots=True)
class AsOf:
    """One as-of CASE as it stands: of which variable, over which days, its words."""

    link: str
    first: str
    last: str
    words: str


def statement(text: str) -> str:
    """What follows the header."""
    lines = text.splitlines()
    start = next(i for i, line in enumerate(lines) if not line.startswith("//"))
    return "\n".join(lines[start:])


def without_strings(text: str) -> str:
    """The text with all literals emptied, so that only what the engine reads is looked at."""
    return _STRING.sub("''", text)


def parameters(text: str) -> set[str]:
    """Every `$name` in the statement."""
    return set(_PARAMETER.findall(without_strings(statement(text))))


def returned(text: str) -> list[str]:
    """The columns of the last RETURN, in order."""
    found = _LAST_RETURN.findall(without_strings(statement(text)))
    return [column for part in _parts(found[-1]) for column in _ALIAS.findall(part.strip())]


def in_one_line(text: str) -> str:
    """White space does not matter."""
    return " ".join(text.split())


def asof_cases(text: str) -> list[AsOf]:
    """Every CASE that begins like the as-of rule."""
    return [
        AsOf(found["link"], found["first"], found["last"], found[0])
        for found in _ASOF.finditer(in_one_line(statement(text)))
    ]


def compared_bounds(text: str) -> list[str]:
    """Comparisons with a bound of a link outside the as-of CASEs: each drops rows silently."""
    return _COMPARED.findall(_ASOF.sub("", in_one_line(statement(text))))


def named_links(text: str) -> set[str]:
    """Variables of the links that hold on some days and not on others."""
    return set(re.findall(r"\((\w+):(?:Tenure|Carrying)\b", statement(text)))


def _parts(listed: str) -> list[str]:
    """Split at the commas that stand in no bracket."""
    parts, depth = [""], 0
    for letter in listed:
        depth += (letter in _PAIRS.values()) - (letter in _PAIRS)
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts
