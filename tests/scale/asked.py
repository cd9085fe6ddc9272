"""What is asked of the large store: every golden case, and each question with the least said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from queries import catalogue
from queries.catalogue import question
from tests.queries.golden import cases

# Posts and bodies that the invented news tells of as well: of them there really is more to read.
TOLD_OF: Final = ("นายกรัฐมนตรี", "คณะรัฐมนตรี")
# Ways to narrow a question that no golden case takes.
NARROWED: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    ("disagreements", {"source": "thaigov.go.th/news/contents/details/30751"}),
    ("single-source", {"agency": "สำนักงานส่งเสริมเศรษฐกิจดิจิทัล"}),
    ("changes", {"from": "2019-01-01", "to": "2022-01-01", "agency": "ดีป้า"}),
    ("drives", {"agency": "ดีป้า", "initiative": "Smart City จังหวัดภูเก็ต"}),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and its parameters as people write them."""

    name: str
    question: str
    ask: Mapping[str, str]

    @property
    def of_the_news(self) -> bool:
        """Whether the invented news tells of what is asked about, too."""
        return any(word in text for word in TOLD_OF for text in self.ask.values())


def narrow() -> list[Asked]:
    """Every golden case, and the other ways to narrow a question to one thing."""
    golden = [Asked(case.name, case.question, case.ask) for case in cases()]
    more = [Asked(f"{name}-by-{'-'.join(ask)}", name, ask) for name, ask in NARROWED]
    return golden + more


def wide() -> list[Asked]:
    """Each question with no more said than it needs."""
    return [Asked(found.name, found.name, _least(found.name)) for found in catalogue()]


def _least(name: str) -> dict[str, str]:
    needed = {parameter.name for parameter in question(name).parameters if parameter.required}
    first = next(case.ask for case in cases() if case.question == name and case.rows)
    return {key: value for key, value in first.items() if key in needed}
