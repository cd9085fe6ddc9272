"""Foreign states (ประเทศ) as Thai news names them."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

KINDS = "ราชอาณาจักร|สาธารณรัฐ|สหพันธ|สหภาพ|รัฐสุลต่าน|เครือรัฐ"
"""First words of a state's full name, a pattern; its own name is glued to them."""


@cache
def countries() -> tuple[str, ...]:
    """Names of countries and first words of states, in the order of `countries.txt`."""
    text = files("graph_loader.thai").joinpath("countries.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line.strip() and not line.startswith("#"))


def is_foreign_state(name: str) -> bool:
    """Whether a body's whole name is that of a foreign state; one that only holds it is none."""
    return bool(_state().fullmatch(name))


@cache
def _state() -> re.Pattern[str]:
    known = "|".join(re.escape(country) for country in countries())
    return re.compile(rf"(?:ประเทศ ?)?(?:(?:{KINDS})[ก-๎. ]+|{known})")
