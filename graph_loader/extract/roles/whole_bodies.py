"""The whole name of a post's body, where the document introduces it or has it once (ชื่อเต็ม)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping

from graph_loader.extract.reading import RoleFact

_SHORT_BODY = re.compile(r"((?:[ก-ฮ]{1,4}\.)*[ก-ฮ]{1,4}\.?|[A-Z][A-Za-z&-]{1,9})$")


def with_introduced(
    text: str, fact: RoleFact, full: Mapping[str, str], names: Collection[str]
) -> RoleFact:
    """The fact with the full name that the document introduces for its body.

    `full` leads from short forms to full names, of which `names` are all. A body is a short form
    of one, or its first words.
    """
    if not names:
        return fact
    if fact.org is None:
        short = _SHORT_BODY.search(fact.post)
        body = full.get(short[1]) or full.get(f"{short[1]}.") if short else None
        return fact._replace(org=body) if body else fact
    if fact.org in full:
        return fact._replace(org=full[fact.org])
    return _to_the_end(text, fact, names)


def _to_the_end(text: str, fact: RoleFact, names: Iterable[str]) -> RoleFact:
    """A body that was cut at a space, where the rest of its introduced name follows."""
    org, end = fact.org or "", fact.spans[1][1] if len(fact.spans) > 1 else 0
    begun = f"{org} "
    for name in names:
        if not name.startswith(begun) or not text.startswith(name[len(org) :], end):
            continue
        rest = name[len(org) :]
        post = fact.post + rest if fact.post.endswith(org) else fact.post
        spans = (fact.spans[0], (fact.spans[1][0], end + len(rest)), *fact.spans[2:])
        return fact._replace(post=post, org=name, spans=spans)
    return fact


def with_whole_name(row: RoleFact, bodies: Iterable[str]) -> RoleFact:
    """A body that a row cuts short with ฯ, where the document has one whole name for it."""
    if row.org is None or not row.org.endswith("ฯ"):
        return row
    whole = {body for body in bodies if body.startswith(row.org[:-1]) and "ฯ" not in body}
    return row._replace(org=whole.pop()) if len(whole) == 1 else row
