"""One term in the making: what speaks for it, before it has bounds."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain

from graph_loader.derive.evidence import Support
from graph_loader.derive.term.timeline import Claim, Timeline
from graph_loader.derive.term.window import Window, agree, first_of, latest_of


@dataclass(slots=True)
class Segment:
    """The evidence of one term of `line`. `sights` are whole days, sorted.

    `notes`: claims that support it without bounding it. `against`: statements that this term's
    own evidence, or a better supported holder's, gainsays.
    """

    line: Timeline
    sights: list[str] = field(default_factory=list)
    vague: list[Claim] = field(default_factory=list)
    starts: list[Claim] = field(default_factory=list)
    ends: list[Claim] = field(default_factory=list)
    formers: list[Claim] = field(default_factory=list)
    announced: list[Claim] = field(default_factory=list)
    planned: list[Claim] = field(default_factory=list)
    chaired: list[Claim] = field(default_factory=list)
    notes: list[Claim] = field(default_factory=list)
    against: set[Support] = field(default_factory=set)

    @property
    def closed(self) -> bool:
        """Whether a source says that it ended."""
        return bool(self.ends or self.formers)

    @property
    def claims(self) -> chain[Claim]:
        """Everything but the sights."""
        return chain(
            self.vague,
            self.starts,
            self.ends,
            self.formers,
            self.announced,
            self.planned,
            self.chaired,
            self.notes,
        )

    @property
    def began(self) -> bool:
        """Whether any source puts the holder there; an announcement or a plan does not."""
        return bool(self.sights or self.vague or self.starts or self.closed or self.chaired)

    @property
    def effective(self) -> list[Claim]:
        """Announcements with a stated day of effect."""
        return [c for c in self.announced if c.of.says != "announced" or c.of.effective is not None]

    @property
    def start(self) -> Window | None:
        """The stated first day; a stated taking of office goes before an announced one."""
        told = self.starts or self.effective
        return agree(claim.window for claim in told) if told else None

    @property
    def told_ends(self) -> list[Claim]:
        """Stated ends; one told in advance counts only where no later source tells of an end."""
        return [claim for claim in self.ends if not claim.advance] or self.ends

    @property
    def end(self) -> Window | None:
        """The stated first day out."""
        told = self.told_ends
        return agree(claim.out for claim in told) if told else None

    @property
    def hull(self) -> Window:
        """First and last day on which its own evidence may put the holder there."""
        told = [c.window for c in (*self.vague, *self.starts, *self.planned, *self.chaired)]
        told += [claim.last for claim in self.told_ends if not claim.advance]
        lows = [w.lo or w.hi for w in told] + self.sights[:1]
        highs = [w.hi or w.lo for w in told] + self.sights[-1:]
        return Window(first_of(lows), latest_of(highs))

    def refuse(self, claim: Claim) -> None:
        """Keep a claim as gainsaid."""
        self.against.add(claim.support)
