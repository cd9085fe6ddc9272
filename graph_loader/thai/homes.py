"""Where a post is at home, if sources tell it now of one body and now of another.

The permanent secretary of a ministry heads its office (สำนักงานปลัดกระทรวง), the secretary-general
of a commission the commission's office, and who chairs a bank chairs the bank's board: one post
each, whichever body is named. The data are `homes.csv`: `posts`; the word with which the name of
the `body` begins; what must follow (`rest`: a ministry, an organisation, any name, or how that
begins; empty: nothing); the `home` (empty: what follows); the law or text that says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.thai.agencies import UNIT_WORDS, agency_key, names_organisation
from graph_loader.thai.bodies import known_body
from graph_loader.thai.ministries import ministry
from graph_loader.thai.text import normal, tidy
from graph_loader.thai.word_lists import tabled


def _organisation(rest: str) -> str | None:
    named = names_organisation(rest) and rest not in UNIT_WORDS
    return rest if named else known_body(agency_key(rest))


_RESTS: Mapping[str, Callable[[str], str | None]] = {
    "ministry": ministry,
    "organisation": _organisation,
    "name": str,
}


class _Rule(NamedTuple):
    body: str
    rest: str
    home: str

    def apply(self, agency: str) -> str | None:
        """The home of a post in `agency`; None where the rule does not speak of it."""
        if not self.rest:
            return self.home if agency == self.body else None
        rest = agency.removeprefix(self.body).strip()
        if not rest or rest == agency:
            return None
        if self.rest in _RESTS:
            return _RESTS[self.rest](rest)
        return rest if rest.startswith(self.rest) else None


@cache
def _rules() -> dict[str, tuple[_Rule, ...]]:
    """By canonical post, in the order in which they are tried."""
    found: dict[str, tuple[_Rule, ...]] = {}
    for row in tabled(Path(__file__).with_name("homes.csv")):
        rule = _Rule(row["body"], row["rest"], row["home"])
        for post in row["posts"].split("|"):
            found[post] = (*found.get(post, ()), rule)
    return found


@lru_cache(maxsize=1 << 14)
def home_of(post: str, agency: str) -> str | None:
    """The comparison key of the body in which a canonical post is at home; None for posts that
    sources tell of one body only.
    """
    rules = _rules().get(post)
    if rules is None:
        return None
    body = _at_home(rules, known_body(agency_key(agency)) or tidy(agency))
    # คณะกรรมการ ป.ป.ท.: what is left is a short form.
    if full := known_body(agency_key(body)):
        body = _at_home(rules, full)
    return agency_key(body)


def _at_home(rules: tuple[_Rule, ...], body: str) -> str:
    for rule in rules:
        body = rule.apply(body) or body
    return body


def at_home(post: str, agency: str, scope: str | None) -> str | None:
    """What a canonical post of a body has in common with the same post told of another body: one
    key for both; None for posts that sources tell of one body only.
    """
    home = home_of(post, agency)
    return f"{normal(post)}|{home}|{normal(scope or '')}" if home else None
