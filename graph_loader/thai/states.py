"""Foreign states (ประเทศ) as Thai news names them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from graph_loader.thai.word_lists import listed

KINDS = "ราชอาณาจักร|สาธารณรัฐ|สหพันธ|สหภาพ|รัฐสุลต่าน|เครือรัฐ"
"""First words of a state's full name, a pattern; its own name is glued to them."""


@cache
def countries() -> tuple[str, ...]:
    """Names of countries and first words of states, in the order of `countries.txt`."""
    return listed(Path(__file__).with_name("countries.txt"))


_FORMS = "(?:แห่ง|ประชาธิปไตย|ประชาชน|สังคมนิยม|สหภาพ|อิสลาม)*"
"""Words of a state's form between its kind and its own name."""


@cache
def state_name() -> str:
    """A foreign state's name, short (ญี่ปุ่น) or with its kind (สาธารณรัฐ…): a pattern."""
    names = "|".join(re.escape(name) for name in sorted(countries(), key=len, reverse=True))
    return rf"(?:(?:{KINDS}){_FORMS} ?)?(?:{names})"


@lru_cache(maxsize=1 << 14)
def of_foreign_state(body: str) -> bool:
    """Whether a body is a foreign state or its ministry: the state stands last in the name."""
    return body.endswith(countries()) and bool(_body().fullmatch(body))


@cache
def _body() -> re.Pattern[str]:
    return re.compile(rf"(?:กระทรวง[ก-๎ ]+?)?{state_name()}")


@lru_cache(maxsize=1 << 14)
def is_foreign_state(name: str) -> bool:
    """Whether a body's whole name is that of a foreign state; one that only holds it is none."""
    return bool(_state().fullmatch(name))


@cache
def _state() -> re.Pattern[str]:
    known = "|".join(re.escape(country) for country in countries())
    return re.compile(rf"(?:ประเทศ ?)?(?:(?:{KINDS})[ก-๎. ]+|{known})")
