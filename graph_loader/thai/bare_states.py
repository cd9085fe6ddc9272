"""Foreign states as their officials name them, by their bare name.

นายกรัฐมนตรีสาธารณรัฐอินเดีย is that of อินเดีย, and เอกอัครราชทูตวิสามัญผู้มีอำนาจเต็มแห่งญี่ปุ่นประจำประเทศไทย
that of ญี่ปุ่นประจำประเทศไทย.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from graph_loader.thai.states import countries

_RANK: Final = "(?:(?:วิ)?สามัญผู้มีอำนาจเต็ม(?:แห่ง)?)"
"""The ambassador's rank, which the post leaves before the state; also with a letter lost."""
_KIND: Final = "ราชอาณาจักร|สหพันธ์สาธารณรัฐ|สหพันธรัฐ|สมาพันธรัฐ|สาธารณรัฐ|เครือรัฐ|รัฐสุลต่าน|รัฐ|ประเทศ"
_FORMS: Final = "(?:แห่ง|ประชาธิปไตย|ประชาชน|สังคมนิยม|สหภาพ|อิสลาม)*"
_TWO_STATES: Final = ("เกาหลี", "คองโก")
"""Names that two states bear, which the form alone tells apart."""
_NOT: Final = "(?!สาธารณรัฐ ?จีน)"
"""ไต้หวัน, which is not สาธารณรัฐประชาชนจีน."""


def bare_state(name: str) -> str:
    """A state, alone or at its post abroad (…ประจำประเทศไทย), without the ambassador's rank and the
    state's form; any other name as it is.
    """
    found = _titled().match(name)
    return name[found.end() :] if found else name


@cache
def _titled() -> re.Pattern[str]:
    names = [c for c in countries() if not re.match(rf"(?:{_KIND})", c) and c not in _TWO_STATES]
    known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    place = rf"(?=(?:{known})(?: ?ประจำ.+)?$)"
    return re.compile(rf"{_NOT}{_RANK}?(?:(?:{_KIND}){_FORMS} ?)?{place}|{_RANK}(?=.+ประจำ)")
