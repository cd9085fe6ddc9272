"""A post as sources write it → its canonical name, and the agency it is in."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from graph_loader.thai.levels import without_level
from graph_loader.thai.ministries import ministry
from graph_loader.thai.post_rest import Rest, read_rest
from graph_loader.thai.post_table import Form, Post, post_at_start, post_named
from graph_loader.thai.text import tidy

# Before an English post these say more of the post, not whose it is.
_SAYS_MORE = frozenset(
    {
        *("acting", "assistant", "associate", "chief", "deputy", "executive", "first", "former"),
        *("joint", "new", "principal", "senior", "special", "vice"),
    }
)
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


class PostParts(NamedTuple):
    """A post apart from its agency.

    `scope` is as written the field (ด้าน…, สาขา…) or remit (ฝ่าย…), and for the posts of a
    network or parliament the country, city or constituency.
    """

    post: str
    agency: str | None = None
    scope: str | None = None


def canonical_post(text: str) -> str:
    """The canonical name of a post written without its agency: `รมว.` → `รัฐมนตรีว่าการ`.

    A post that the table does not know comes back tidy, without the level behind it. A ฯ behind a
    whole post stands for a body named before (ผู้ตรวจราชการกระทรวงฯ).
    """
    plain = without_level(tidy(text))
    post = post_named(plain) or post_named(plain.rstrip("ฯ"))
    return post.name if post else plain


def needs_agency(post: str) -> bool:
    """Whether the post is one only together with its agency; unknown posts are taken to be so."""
    known = post_named(tidy(post))
    return known is None or known.needs_agency


def seats_of(post: str) -> int | None:
    """1 if the post is one seat by nature; None if it has several or nobody can tell."""
    known = post_named(tidy(post))
    return known.seats if known else None


def reach_of(post: str) -> int | None:
    """Days between two sights that are still one term, as measured for the post; None if not."""
    known = post_named(tidy(post))
    return known.reach if known else None


def has_many_seats(post: str) -> bool:
    """Whether the post has several seats by nature (กรรมการ, ที่ปรึกษา); False if unknown."""
    known = post_named(tidy(post))
    return known is not None and known.many


@lru_cache(maxsize=1 << 12)
def is_sole(post: str) -> bool:
    """Whether nobody holds the post beside another of its kind; False if unknown."""
    known = post_named(canonical_post(post))
    return known is not None and known.sole


@lru_cache(maxsize=1 << 12)
def is_office(post: str) -> bool:
    """Whether few in the country hold such a post of state at a time (some thousands in all);
    hundreds of districts and any unit's head (ผู้อำนวยการกอง…) are no such posts.
    """
    known = post_named(canonical_post(post))
    return known is not None and known.office


@lru_cache(maxsize=1 << 12)
def one_at_a_time(first: str, second: str) -> bool:
    """Whether who is seen in one of the posts has left the other: two of one official, or an
    official's and a politician's. Heads of any unit (ผู้อำนวยการศูนย์…) and the chief of those who
    share the post (หัวหน้าผู้ตรวจราชการ) may be both.
    """
    one, other = (post_named(canonical_post(post)) for post in (first, second))
    if one is None or other is None or "unit" in (one.of, other.of):
        return False
    if one.sole and other.sole:
        return "หัวหน้า" not in {_more(one.name, other.name), _more(other.name, one.name)}
    return (one.sole and other.political) or (one.political and other.sole)


def _more(name: str, of: str) -> str:
    """What a name has before another's."""
    return name.removesuffix(of)


@lru_cache(maxsize=1 << 14)
def split_post(text: str) -> PostParts:
    """The post and its agency from one phrase, in Thai or English, long or short forms.

    `ปลัดกระทรวงดิจิทัลฯ` → (`ปลัดกระทรวง`, `กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม`). The agency
    stays as written but for the word that belongs to both (จังหวัด; the คณะ of คณะกรรมการ), and
    but for ministries, which get their full name. Where the phrase names no agency it is the one
    that the post implies, or None. Of posts joined by และ or ในฐานะ the first is read; a phrase
    without a known post is a post as it stands.
    """
    plain = _ARTICLE.sub("", tidy(text).strip("\"'“”‘’ "))
    found = post_at_start(plain)
    if found:
        form, end = found
        return _parts(form.post, read_rest(form, plain, end))
    return _post_last(plain) or PostParts(plain)


def _parts(post: Post, rest: Rest) -> PostParts:
    organisation = rest.organisation and post.of_organisation
    agency = rest.agency or post.implied_agency
    if agency and post.in_ministry:
        agency = ministry(agency) or agency
    return PostParts(organisation or post.name, agency, rest.scope)


def _post_last(text: str) -> PostParts | None:
    """English order: the agency first, as in `depa President/CEO`."""
    words = text.split()
    for cut in range(1, len(words)):
        before, last = " ".join(words[:cut]), " ".join(words[cut:])
        post = post_named(last)
        if post and words[cut - 1].lower() not in _SAYS_MORE:
            owner = before.removesuffix("'s").removesuffix("’s")
            return _parts(post, read_rest(Form(last, post), owner, 0))
    return None
