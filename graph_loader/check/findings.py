"""Runs the rules over a store: findings with their numbers, sentences and statements."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph_loader.check.accepted import accepted
from graph_loader.check.catalogue import RULES
from graph_loader.check.evidence import Told, deciding, evidence
from graph_loader.check.number import number, shortened
from graph_loader.check.picture import Picture, Rows
from graph_loader.check.reading import read
from graph_loader.check.rule import SEVERITIES, Found, Rule, Severity

COLUMNS = (
    "number", "code", "name", "severity", "en", "th", "since", "until", "do", "accepted",
    "sources", "n_sources", "places", "statements", "concerns",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings: all unless told. `severity` is the least one; `entities` are posts and
    bodies that a finding must touch; `since` an ISO day on or after which it must still hold.
    """

    codes: frozenset[str] = frozenset(RULES)
    severity: Severity = "note"
    entities: frozenset[str] | None = None
    since: str | None = None

    @property
    def rules(self) -> list[Rule]:
        """The rules to run, by code."""
        worst = SEVERITIES[: SEVERITIES.index(self.severity) + 1]
        return [RULES[c] for c in sorted(self.codes) if RULES[c].severity in worst]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding; `number` is whole, `accepted` the number of the judgement that accepts it."""

    number: str
    rule: Rule
    found: Found
    accepted: int | None = None

    @property
    def order(self) -> tuple[object, ...]:
        """Worst first, then by code, then by what is said."""
        worst = SEVERITIES.index(self.rule.severity)
        return (worst, self.rule.code, self.rule.english(self.found), self.number)


Step = Callable[[str], None]


def findings(rows: Rows, wanted: Wanted, step: Step = lambda _: None) -> list[Finding]:
    """What the rules find, worst first; `step` is told what is being done."""
    step("graph")
    picture = read(rows)
    known = accepted(rows)
    made: dict[str, Finding] = {}
    for rule in wanted.rules:
        step(rule.name)
        for found in rule.find(picture):
            if _is_wanted(picture, found, wanted):
                key = number(rule.code, found.concerns, found.words)
                made.setdefault(key, Finding(key, rule, found, known.get(key)))
    return sorted(made.values(), key=lambda finding: finding.order)


def shown(rows: Rows, found: Sequence[Finding], all_numbers: Iterable[str]) -> list[dict[str, Any]]:
    """Rows with COLUMNS; numbers are as short as `all_numbers` lets them be."""
    short = shortened(sorted(set(all_numbers)))
    behind = evidence(rows, {i for f in found for i in (*f.found.links, *f.found.statements)})
    return [_row(finding, short[finding.number], behind) for finding in found]


def _is_wanted(picture: Picture, found: Found, wanted: Wanted) -> bool:
    if wanted.since is not None and found.since is not None and not _runs_on(found, wanted.since):
        return False
    touched = picture.touched(found.concerns, found.links)
    return wanted.entities is None or not wanted.entities.isdisjoint(touched)


def _runs_on(found: Found, since: str) -> bool:
    """Whether it concerns a day from `since` on; without a last day it goes on."""
    return found.until is None or found.until >= since


def _row(finding: Finding, short: str, behind: Mapping[str, Collection[Told]]) -> dict[str, Any]:
    rule, found = finding.rule, finding.found
    groups = [list(behind.get(link, ())) for link in (*found.statements, *found.links)]
    told = deciding(groups)
    sources = list(dict.fromkeys(one.source for one in told))
    said = {"source": shlex.quote(sources[0]) if sources else "SOURCE", **found.said}
    return {
        "number": short,
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "en": rule.english(found),
        "th": rule.thai(found),
        "since": found.since,
        "until": found.until,
        "do": [*_commands(rule, said), f"rolegraph check accept {short} --reason …"],
        "accepted": finding.accepted,
        "sources": sources,
        "n_sources": len({one.source for group in groups for one in group}),
        "places": [one.at for one in told],
        "statements": [one.statement for one in told],
        "concerns": sorted(found.concerns),
    }


def _commands(rule: Rule, said: Mapping[str, str]) -> Iterator[str]:
    return (command.format(**said) for command in rule.do)
