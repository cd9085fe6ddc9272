"""Words behind a post or a body that are no part of its name (ส่วนท้าย)."""

from __future__ import annotations

import re
from functools import lru_cache

# Where something happens: only envoys and offices of trade have a foreign city in their name.
_PLACE = re.compile(" ณ(?: .*)?$")
_HAS_PLACE = re.compile("ทูต|กงสุล|ถาวร|การค้า[ก-๎]*ประเทศ")
_SAID = re.compile("(?<!ผู้)ว่า$")
_AND_OTHERS = re.compile("และคณะ$| ขึ้น$")
# Another name of the body: หรือ and a short word, or one in Latin letters.
_ALIAS = re.compile(r"(?:หรือ[ก-๎.]{2,12}| ?หรือ ?[A-Z][A-Za-z .&-]+)$")
# The how-manieth holder; of deputies it is which of them.
_ORDINAL = re.compile(r" ?คนที่ ?(?:\d{1,3}|แรก|[ก-๎]{2,6})$")
_TAILS = (("ว่า", _SAID), ("", _AND_OTHERS), ("หรือ", _ALIAS))
"""In this order, each with a word that it needs, if there is one."""
_ORDERED = ("รอง", "อุปนายก")
_CLAUSE = re.compile(" (?:ได้|จึง|หารือ|แถลง|เพื่อพิจารณา|หรือ (?=[A-Z])|และ [ก-ฮ.]{2,8} )")


# The same posts stand in text after text.
@lru_cache(maxsize=1 << 14)
def without_tail(post: str) -> str:
    """The words of a post without a place, 'ว่า', another name or the number of the holder."""
    if "(" in post and post.count("(") != post.count(")"):
        return post
    place = None if _HAS_PLACE.search(post) else _PLACE.search(post)
    kept = post[: place.start()] if place else post
    for sign, tail in _TAILS:
        kept = tail.sub("", kept) if sign in kept else kept
    return kept.strip() if kept.startswith(_ORDERED) else _ORDINAL.sub("", kept).strip()


def body_alone(body: str) -> str:
    """The name of a body without the number of its deputy head and what the body did."""
    return _CLAUSE.split(_ORDINAL.sub("", body))[0].strip()
