"""A post as people write it (`รมว.ดีอีเอส`, `Minister of …`) → roles."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NoReturn

from graph_loader.errors import InputError, NotFound
from graph_loader.find.heads import head_of
from graph_loader.find.names import Match, called, choose, entities, named, nothing
from graph_loader.find.typed import wordings
from graph_loader.keys import name_key
from graph_loader.store.protocol import Store
from graph_loader.thai.agencies import agency_key
from graph_loader.thai.homes import at_home
from graph_loader.thai.posts import PostParts, split_post
from graph_loader.thai.renamed import names_through_time
from graph_loader.thai.states import is_foreign_state
from graph_loader.thai.text import normal


def find_role(store: Store, text: str) -> list[Match]:
    """Roles by post and body; a post without a body answers for all bodies and scopes, but for
    foreign states only where no body at home has it. What no source writes so is looked for in
    other wordings, then by the whole names of posts and bodies.

    Raises InputError where different posts or bodies fit, NotFound where none does.
    """
    try:
        return _as_written(store, text)
    except (NotFound, InputError):
        found = next(filter(None, _otherwise(store, text)), None)
        if found is None:
            raise
        return found


def _otherwise(store: Store, text: str) -> Iterator[list[Match]]:
    for wording in chain(wordings(text), _of_unit(store, text)):
        try:
            yield _as_written(store, wording)
        except (NotFound, InputError):
            continue
    yield _whole_names(store, text)
    yield head_of(store, text)


def _of_unit(store: Store, text: str) -> Iterator[str]:
    """The post of a unit without the larger body behind it (อธิบดี กพร. กระทรวง…)."""
    unit, _, larger = text.strip().rpartition(" ")
    if split_post(unit).agency and called(store, "agency", larger):
        yield unit


def _whole_names(store: Store, text: str) -> list[Match]:
    """Roles whose post and body, each by its whole name, are the text: for posts that no table
    knows, and so cannot be told from the body behind them.
    """
    key = normal(text)
    query = (
        "MATCH (r:Role)-[:IN]->(a:Agency) "
        "RETURN DISTINCT r.id AS id, r.name AS post, r.scope AS scope, a.name AS body"
    )
    wanted = [
        row["id"]
        for row in store.rows(query)
        if key in {normal(f"{row['post']}{part}{row['body']}") for part in ("", row["scope"] or "")}
    ]
    return entities(store, wanted)


def _as_written(store: Store, text: str) -> list[Match]:
    parts = split_post(text)
    whole = _of_post(store, name_key("role", text), None)
    if whole and (parts.agency is None or parts.post == text):
        return _one_post(text, _at_home_first(whole))
    if not whole and called(store, "person", text):
        raise NotFound(f"'{text}' is a person, no role: ask `rolegraph ask career --person`")
    if parts.agency is None:
        return _at_home_first(whole) or _no_role(store, text)
    agencies = named(store, "agency", parts.agency)
    home = at_home(parts.post, parts.agency, parts.scope)
    elsewhere = _one_post(text, _of_post(store, home, None)) if home else []
    if not agencies:
        return elsewhere or nothing(store, "agency", parts.agency)
    found = _of_post(store, name_key("role", parts.post), [match.id for match in agencies])
    found = _of_scope(found, parts.scope) or found
    bodies = {match.detail for match in found}
    if len(agencies) > 1 and len(bodies) > 1 and not _one_body_in_time(found):
        raise InputError(choose(text, found))
    found = found or elsewhere or _at_homes(store, parts, agencies)
    return found or _not_there(store, parts.post, agencies[0])


def _no_role(store: Store, text: str) -> NoReturn:
    """Raises NotFound with what would be right; a post without its body may be that of a body."""
    if called(store, "agency", text):
        raise NotFound(f"'{text}' is a body, no role: ask `rolegraph ask roster --agency`")
    nothing(store, "role", text)


def _at_homes(store: Store, parts: PostParts, agencies: list[Match]) -> list[Match]:
    """The post where it is at home, of bodies that the text calls by another name (กสทช.)."""
    homes = (at_home(parts.post, body.name, parts.scope) for body in agencies)
    keys = dict.fromkeys(home for home in homes if home)
    return [role for key in keys for role in _of_post(store, key, None)]


def through_renamings(store: Store, roles: list[Match]) -> list[Match]:
    """The roles with the same posts in the bodies that theirs were called before or after; the
    earlier body's first.
    """
    found = {match.id: match for role in roles for match in _line(store, role)}
    return list(found.values())


def _line(store: Store, role: Match) -> Iterator[Match]:
    query = (
        "MATCH (m:Mention)-[:MEANS]->(:Role {id: $id}) WHERE m.around_key IS NOT NULL "
        "RETURN DISTINCT m.own AS post, m.around_key AS body ORDER BY post, body"
    )
    told = store.rows(query, {"id": role.id})
    bodies = {row["body"] for row in told}
    names = dict.fromkeys(n for row in told for n in names_through_time(row["body"]))
    for name in names:
        if name in bodies:
            yield role
            continue
        ids = [match.id for match in called(store, "agency", name)]
        for post in dict.fromkeys(row["post"] for row in told) if ids else ():
            yield from _of_post(store, post, ids)
    if not names:
        yield role


def _of_post(store: Store, key: str, agencies: list[str] | None) -> list[Match]:
    """Roles that are called by the key, in some bodies or in any."""
    if agencies is None:
        query = (
            "MATCH (:Spelling {id: $id})<-[:SPELLS]-(:Mention)-[:MEANS]->(r:Role) "
            "RETURN DISTINCT r.id AS id"
        )
    else:
        query = (
            "MATCH (r:Role)-[:IN]->(a:Agency) WHERE a.id IN $agencies "
            "MATCH (r)<-[:MEANS]-(:Mention)-[:SPELLS]->(:Spelling {id: $id}) "
            "RETURN DISTINCT r.id AS id"
        )
    rows = store.rows(query, {"id": f"role|{key}", "agencies": agencies or []})
    return entities(store, (row["id"] for row in rows))


def _of_scope(found: list[Match], scope: str | None) -> list[Match]:
    """Those limited to a field or country, where it is named and known."""
    wanted = normal(scope or "")
    return [m for m in found if wanted and normal(m.detail).endswith(f",{wanted}")]


def _at_home_first(found: list[Match]) -> list[Match]:
    return [match for match in found if not is_foreign_state(match.detail)] or found


def _one_post(text: str, found: list[Match]) -> list[Match]:
    """The roles, if they are one post, in whatever bodies."""
    if len({match.name for match in found}) > 1:
        raise InputError(choose(text, found))
    return found


def _one_body_in_time(found: list[Match]) -> bool:
    """Whether the bodies of some roles are one under the names that it had one after the other."""
    return len({names_through_time(agency_key(match.detail)) for match in found}) == 1


def _not_there(store: Store, post: str, agency: Match) -> list[Match]:
    query = "MATCH (r:Role)-[:IN]->(:Agency {id: $id}) RETURN r.name AS name ORDER BY name LIMIT 8"
    posts = [row["name"] for row in store.rows(query, {"id": agency.id})]
    known = f"; posts known there: {', '.join(posts)}" if posts else ""
    raise NotFound(f"no post '{post}' is known in {agency.name}{known}")
