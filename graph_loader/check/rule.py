"""What a rule is, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

from graph_loader.check.picture import Picture

Severity = Literal["error", "warning", "note"]
SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "note")
"""Worst first. error: both cannot be true; warning: most likely wrong; note: worth knowing."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found.

    `concerns` (ids of entities) and `words` make it this finding and no other: whoever accepts
    it has accepted it on other days too. `said` fills the sentences, `thai` is what
    the Thai one says otherwise, `links` are ids of the
    nodes whose statements it rests on, `statements` ids of statements themselves. `since` and
    `until` are the first and last day that it is about, None where it is about no day.
    """

    concerns: tuple[str, ...]
    said: Mapping[str, str]
    links: tuple[str, ...] = ()
    statements: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    thai: Mapping[str, str] = field(default_factory=dict)
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the linter; `en`, `th` and `do` are templates over what is `said`."""

    code: str
    name: str
    severity: Severity
    en: str
    th: str
    do: tuple[str, ...]
    about: str
    find: Callable[[Picture], Iterable[Found]] = field(repr=False)

    def english(self, found: Found) -> str:
        """The sentence in English."""
        return self.en.format(**found.said)

    def thai(self, found: Found) -> str:
        """The sentence in Thai."""
        return self.th.format(**{**found.said, **found.thai})
