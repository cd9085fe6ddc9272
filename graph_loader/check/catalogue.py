"""All rules of the linter, in the order of their codes."""

from __future__ import annotations

from typing import Final

from graph_loader.check.rule import Rule
from graph_loader.check.rules import (
    acting,
    conflict,
    counts,
    ex_officio,
    existence,
    gap,
    gatherings,
    impossible,
    namesakes,
    one_voice,
    overlap,
    seats,
    several_posts,
    short_forms,
    silence,
    twin_bodies,
    twin_persons,
    twin_roles,
    two_lives,
    vacancy,
)

RULES: Final[dict[str, Rule]] = {
    module.RULE.code: module.RULE
    for module in (
        counts,
        gatherings,
        twin_persons,
        two_lives,
        namesakes,
        twin_roles,
        twin_bodies,
        several_posts,
        short_forms,
        overlap,
        gap,
        vacancy,
        seats,
        existence,
        acting,
        conflict,
        one_voice,
        silence,
        impossible,
        ex_officio,
    )
}

IDENTITY: Final = frozenset({"P01", "P02", "P03", "R01", "R02", "R03", "S01"})
"""Codes of doubt about who or what is one; what decides them is `merge` and `split`."""
