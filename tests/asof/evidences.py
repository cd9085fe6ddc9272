"""Generated evidence for one role: few holders and days, so that everything collides."""

from __future__ import annotations

from typing import Any, Final, get_args

from hypothesis import strategies as st

from graph_loader.dates import add_days
from graph_loader.derive.evidence import KINDS, Evidence, How, Says, Traits
from graph_loader.derive.term.reading import HOLDERLESS

FIRST: Final = "2018-01-01"
DAYS: Final = st.integers(0, 40).map(lambda n: add_days(FIRST, n * 37 % 1400))
MONTHS: Final = DAYS.map(lambda day: day[:7])
YEARS: Final = DAYS.map(lambda day: day[:4])
SINCE: Final = DAYS.map(lambda day: f"{day}/..")
BY: Final = DAYS.map(lambda day: f"../{day}")
WHENS: Final = st.one_of(DAYS, DAYS, DAYS, DAYS, MONTHS, YEARS, SINCE, BY)
SAYS: Final = st.one_of(st.just("seen"), st.just("seen"), st.sampled_from(get_args(Says)))


@st.composite
def pieces(draw: st.DrawFn) -> Evidence:
    """One piece; its statement is named later."""
    says: Any = draw(SAYS)
    how: How = draw(st.sampled_from((*["substantive"] * 4, *get_args(How))))
    on = draw(WHENS)
    later = draw(st.one_of(st.none(), DAYS))
    return Evidence(
        "",
        says,
        None if says in HOLDERLESS else draw(st.sampled_from("AAABBC")),
        on,
        how="substantive" if says == "died" else how,
        effective=later if says == "announced" else None,
        until=max(later, on[:10]) if says == "planned" and later and "/" not in on else None,
        voice=draw(st.sampled_from(["", "", "", "v1", "v2"])),
        kind=draw(st.sampled_from(KINDS)),
        published=draw(st.one_of(st.none(), DAYS)),
    )


def named(found: list[Evidence]) -> list[Evidence]:
    """Each piece a statement of its own."""
    return [
        Evidence(f"s{number:02}", p.says, p.holder, p.on, p.how, p.effective, p.until,
                 p.voice, p.kind, p.published)
        for number, p in enumerate(found)
    ]  # fmt: skip


EVIDENCE: Final = st.lists(pieces(), max_size=14).map(named)
TRAITS: Final = st.builds(
    Traits, seats=st.sampled_from([1, 1, 1, 3, None]), reach=st.sampled_from([90, 730])
)
ONE_SEAT: Final = st.builds(Traits, seats=st.just(1), reach=st.sampled_from([90, 730]))
