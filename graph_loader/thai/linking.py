"""Names of bodies without their linking words (คำเชื่อม): และ, การ, แห่ง …

…ขับเคลื่อนการพัฒนา… and …ขับเคลื่อนพัฒนา…, …ของรัฐบาล and …รัฐบาล are written of one body, even in
one text. Of the 4,300 bodies that the news of `../shared/corpus` names, the groups of long names
that differ so were read: each is one body. In short names the word tells (การนิคมอุตสาหกรรม).
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from graph_loader.thai.misspelt import is_well_known

LONG: Final = 20
"""Letters that must be left."""
_LINKS: Final = re.compile("และ|เพื่อ|การ|แห่ง|ของ|ด้าน")
_HEAD: Final = re.compile("คณะ(?:อนุ)?กรรมการ|คณะกรรมาธิการ|.{3}")
"""What the name begins with tells the kind."""


@lru_cache(maxsize=1 << 16)
def without_links(key: str) -> str | None:
    """A body's key without its linking words; None where it has none, is too short, is cut short
    with ฯ, or is well known (`misspelt` finds those by their slips).
    """
    head = _HEAD.match(key)
    if head is None or key.endswith("ฯ") or is_well_known(key):
        return None
    bare = head[0] + _LINKS.sub("", key[head.end() :])
    return bare if bare != key and len(bare) >= LONG else None
