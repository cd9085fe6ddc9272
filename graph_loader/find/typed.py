"""A post as analysts type it, in words that no source writes: other wordings to look for.

Tried only where nothing is found as written, so they change no graph. `posts_typed.csv`: what is
`typed` at the beginning (`begin`) or as the `whole`, and the posts that it may mean, the likeliest
first; `alone` is a whole that comes even before a post of many bodies that is called so.
`bodies_typed.csv`: an English name, or a name in talk, of a body at home; `from` is the body's own
address (provinces: the Royal Institute's romanisation of 2000).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from graph_loader.thai.ministries import ministry
from graph_loader.thai.post_table import post_named
from graph_loader.thai.posts import PostParts, split_post
from graph_loader.thai.prefix import at_word_end, compact, known_prefixes
from graph_loader.thai.text import normal, tidy
from graph_loader.thai.word_lists import tabled

_BODIES = Path(__file__).with_name("bodies_typed.csv")
_POSTS = Path(__file__).with_name("posts_typed.csv")
_SHORT_WORDS = {
    "ม.": "มหาวิทยาลัย", "มรภ.": "มหาวิทยาลัยราชภัฏ", "มทร.": "มหาวิทยาลัยเทคโนโลยีราชมงคล",
    "รพ.": "โรงพยาบาล", "จ.": "จังหวัด", "อบจ.": "องค์การบริหารส่วนจังหวัด", "อบต.":
    "องค์การบริหารส่วนตำบล", "บมจ.": "บริษัท ", "บจก.": "บริษัท ", "ธ.": "ธนาคาร",
}  # fmt: skip
"""First words of bodies' names, as they are cut short in writing."""

_UNITS = ("จังหวัด", "กระทรวง", "กรม")
"""Words that a post brings to the name of its body, right or wrong (ผู้ว่า + แบงก์ชาติ)."""

_WORDS_LEFT_OUT = {
    "อธิบดี": ("กรม",),
    "รองอธิบดี": ("กรม",),
    "อธิการบดี": ("มหาวิทยาลัย",),
    "เลขาธิการ": ("สำนักงาน", "สำนักงานคณะกรรมการ", "คณะกรรมการ"),
    "ผู้อำนวยการ": ("สำนักงาน", "สำนัก", "องค์การ", "สถาบัน"),
    "ประธาน": ("คณะกรรมการ",),
}
"""First words of a body's name that go without saying behind a post."""

_ENGLISH_FRAME = re.compile(
    r"^(?:the\s+)?(?:royal\s+thai\s+|ministry\s+of\s+|department\s+of\s+|office\s+of\s+)?(?:the\s+)?"
    r"|\s+(?:ministry|department|province|of\s+thailand)$",
    re.IGNORECASE,
)
_HEAD_LAST = re.compile(
    r"^(.+?)(?:['’]s)? (President|CEO|Managing Director|Executive Director|Director|Chief)$",
    re.IGNORECASE,
)
"""A body before the word for its head: depa President."""
_MADE_FROM = {"deputy ": "รอง", "vice ": "รอง", "assistant ": "ผู้ช่วย"}


class _Typed(NamedTuple):
    means: tuple[str, ...]
    whole: bool
    alone: bool


def meant_alone(text: str) -> str:
    """What a post means where no body stands behind it, though it is one in many (นายก)."""
    found = _posts()[0].get(compact(tidy(text)))
    return found.means[0] if found and found.alone else text


def wordings(text: str) -> Iterator[str]:
    """Other wordings of a post and its body, the likeliest first."""
    plain = tidy(text)
    turned = _HEAD_LAST.sub(r"\2 of \1", plain)
    for wording in dict.fromkeys((plain, *_by_post(plain), *_by_post(turned))):
        if wording != plain:
            yield wording
        yield from _by_body(split_post(wording))


def _by_post(text: str) -> Iterator[str]:
    known, longest = _posts()
    for typed, end in known_prefixes(text, known, longest):
        rest = text[end:].lstrip(" .")
        if typed.whole and rest:
            continue
        if at_word_end(text, end):
            yield from (f"{post} {rest}".strip() for post in typed.means)


def _by_body(parts: PostParts) -> Iterator[str]:
    post, name = parts.post, parts.agency
    if name is None:
        return
    for word, made in _MADE_FROM.items():
        if name.lower().startswith(word):
            post, name = _made(made, post), name[len(word) :]
    for body in _named(name):
        yield f"{_post_in(post, body)} {body} {parts.scope or ''}".strip()
    yield from (f"{post} {word}{name}" for word in _WORDS_LEFT_OUT.get(post, ()))


def _made(made: str, post: str) -> str:
    """Who deputises for a minister is a post with a name of its own."""
    return "รัฐมนตรีช่วยว่าการ" if (made, post) == ("รอง", "รัฐมนตรีว่าการ") else made + post


def _post_in(post: str, body: str) -> str:
    """`Governor` of what is no province."""
    known = post_named(post)
    if known is None or not known.of_organisation or body.startswith(known.unit):
        return post
    return known.of_organisation


def _named(name: str) -> Iterator[str]:
    """The bodies that a typed name may mean."""
    bare = next((name.removeprefix(u) for u in _UNITS if name.startswith(u)), name)
    for spelled in dict.fromkeys((name, bare)):
        yield from _as_typed().get(normal(spelled)) or _bodies().get(_key(spelled), ())
        if unit := ministry(spelled):
            yield unit
        for short, word in _SHORT_WORDS.items():
            if spelled.startswith(short) and len(spelled) > len(short):
                yield word + spelled.removeprefix(short).strip()


def _key(name: str) -> str:
    """Without the words round an English name: Ministry of Finance, Finance."""
    bare = name.replace("&", "and")
    while (less := _ENGLISH_FRAME.sub("", bare)) != bare:
        bare = less
    return normal(bare.replace(",", ""))


@cache
def _bodies() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in tabled(_BODIES):
        key = _key(row["typed"])
        found[key] = (*found.get(key, ()), row["body"])
    return found


@cache
def _as_typed() -> dict[str, tuple[str, ...]]:
    """By whole names: Airports of Thailand is not the Department of Airports."""
    found: dict[str, tuple[str, ...]] = {}
    for row in tabled(_BODIES):
        key = normal(row["typed"])
        found[key] = (*found.get(key, ()), row["body"])
    return found


@cache
def _posts() -> tuple[dict[str, _Typed], int]:
    found = {
        compact(row["typed"]): _Typed(
            tuple(row["means"].split("|")), row["where"] != "begin", row["where"] == "alone"
        )
        for row in tabled(_POSTS)
    }
    return found, max(map(len, found))
