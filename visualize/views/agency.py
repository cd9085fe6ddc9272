"""The organisation chart of a body: what belongs to it, its posts, who holds them on the day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from visualize.ask import Rows, ask
from visualize.evidence import ground, reach
from visualize.gather import things
from visualize.label import wrapped
from visualize.layout.tree import Branch
from visualize.links import line_of_tie, lines_of_link
from visualize.model import Ground, Picture, Tie, kind_of
from visualize.page import Heading, page
from visualize.shown import Page
from visualize.stage import Drawing, Sample, Sheet
from visualize.style import words
from visualize.svg.chart import Body, Holder, Post, chart
from visualize.svg.element import tag
from visualize.views.role import bar, terms_of

_VIEW = ("ผังองค์กร", "Organisation")
_NAME = ("ผังองค์กร", "Chart")
DEEP = 6
BELOW = frozenset({"part of", "member of"})
MANY = 60
"""From so many posts on, each body below has its own sheet."""


def agency(store: Rows, identifier: str, day: str = "") -> Page:
    """The page of a body, by its id; without a day, of the newest that the store knows."""
    picture = organisation(store, identifier)
    known, until = ground(store, picture), reach(store)
    heading = Heading(_VIEW, day or until.published)
    return page(heading, drawing(picture, known), known, until)


def organisation(store: Rows, identifier: str) -> Picture:
    """A body, what it is part of, what belongs to it on any day, with posts and holders."""
    found: dict[str, Tie] = {}
    bodies, ahead = [identifier], [identifier]
    for _ in range(DEEP):
        met = [tie for tie in _belongings(store, ahead) if _leads_on(tie, identifier, bodies)]
        found |= {tie.id: tie for tie in met}
        ahead = sorted({tie.first for tie in met if tie.word in BELOW} - set(bodies))
        bodies += ahead
    posts = [line_of_tie(row) for row in ask(store, "ties", ids=sorted(bodies))
             if row["kind"] == "IN" and row["second"] in bodies]  # fmt: skip
    terms = terms_of(store, [tie.first for tie in posts])
    found |= {tie.id: tie for tie in (*posts, *terms)}
    kept = {identifier, *(end for tie in found.values() for end in (tie.first, tie.second))}
    return Picture(identifier, things(store, kept), tuple(found[key] for key in sorted(found)))


def _belongings(store: Rows, bodies: Sequence[str]) -> Iterator[Tie]:
    for row in ask(store, "links", ids=sorted(bodies)):
        if row["label"] == "Belonging":
            yield from lines_of_link(row, None)


def _leads_on(tie: Tie, root: str, bodies: Sequence[str]) -> bool:
    """Downwards from what is met already; of the root also what it is part of or came from."""
    return (tie.word in BELOW and tie.second in bodies) or root in (tie.first, tie.second)


def drawing(picture: Picture, known: Ground) -> Drawing:
    """One sheet, or, where the posts are many, one for each body that hangs on the root."""
    posts = sum(tie.word == "in" for tie in picture.ties)
    shape = _Shape(picture, known, folded=posts > MANY)
    sheets = [_sheet(shape, picture.centre, "")]
    if shape.folded:
        below = sorted({tie.first for tie in shape.below(picture.centre)})
        sheets += [_sheet(shape, body, key_of(picture.centre)) for body in below]
    return Drawing(picture, tuple(sheets), _legend())


def key_of(identifier: str) -> str:
    """A sheet's key."""
    return f"s-{identifier}"


def _sheet(shape: _Shape, root: str, up: str) -> Sheet:
    branch, bodies = shape.tree(root)
    name = shape.picture.things[root].name
    said = (name, name) if up else _NAME
    wide, narrow = (chart(branch, bodies, name, narrow=on) for on in (False, True))
    return Sheet(key_of(root), said, wide, up, narrow)


class _Shape:
    """The ties of a picture by what they hang on."""

    def __init__(self, picture: Picture, known: Ground, *, folded: bool) -> None:
        self.picture, self.known, self.folded = picture, known, folded
        self._onto: dict[str, list[Tie]] = defaultdict(list)
        for tie in picture.ties:
            self._onto[tie.second].append(tie)

    def below(self, body: str) -> list[Tie]:
        """What belongs to a body, by name; each once, by its surest and latest tie."""
        found: dict[str, Tie] = {}
        for tie in self._onto[body]:
            if tie.word in BELOW:
                found[tie.first] = max(tie, found.get(tie.first, tie), key=_weight)
        return sorted(found.values(), key=lambda tie: (self._name(tie.first), tie.first))

    def _name(self, key: str) -> str:
        return self.picture.things[key].name

    def tree(self, root: str) -> tuple[Branch, dict[str, Body]]:
        """Branches and boxes; a body that hangs in two places has a box in each."""
        bodies = {root: self.body(root, None, folded=False)}
        children = [self._branch(tie, root, (root,), bodies) for tie in self.below(root)]
        return Branch(root, tuple(children)), bodies

    def _branch(
        self, tie: Tie, parent: str, way: tuple[str, ...], bodies: dict[str, Body]
    ) -> Branch:
        key = f"{parent}/{tie.first}"
        bodies[key] = self.body(tie.first, tie, folded=self.folded and len(way) == 1)
        if self.folded or len(way) > DEEP:
            return Branch(key)
        further = (one for one in self.below(tie.first) if one.first not in (*way, tie.first))
        return Branch(
            key, tuple(self._branch(one, key, (*way, tie.first), bodies) for one in further)
        )

    def body(self, key: str, tie: Tie | None, *, folded: bool) -> Body:
        """A box: with its posts, or with their number and the way to them."""
        posts = () if folded else tuple(self._posts(key))
        said = words()[tie.word] if tie and tie.word != "part of" else ("", "")
        if not folded:
            above = () if tie else tuple(self._above(key))
            return Body(key, self._name(key), posts, tie.id if tie else "", said, above=above)
        count = sum(one.word == "in" for one in self._onto[key])
        more = (f"{count} ตำแหน่ง ›", f"{count} posts ›")
        return Body(key, self._name(key), (), tie.id if tie else "", said, key_of(key), more)

    def _above(self, body: str) -> Iterator[tuple[str, str, str]]:
        """What the root is under, or came from."""
        for tie in self.picture.ties:
            if tie.first == body and kind_of(tie.second) == "agency" and tie.days:
                th, en = words()[tie.word]
                name = wrapped(self._name(tie.second), 38)[0]
                yield tie.id, f"{th} {name}", f"{en} {name}"

    def _posts(self, body: str) -> Iterator[Post]:
        ties = [tie for tie in self._onto[body] if tie.word == "in"]
        for tie in sorted(ties, key=lambda tie: self._order(tie.first)):
            thing = self.picture.things[tie.first]
            scope = thing.detail.removeprefix(self._name(body)).strip(" ,")
            name = f"{thing.name} ({scope})" if scope else thing.name
            held = [one for one in self._onto[tie.first] if one.days and one.first != one.second]
            yield Post(tie.first, name, tuple(map(self._holder, held)))

    def _order(self, post: str) -> tuple[int, str, str, str]:
        thing = self.picture.things[post]
        return (*rank(thing.name), thing.detail, post)

    def _holder(self, tie: Tie) -> Holder:
        """A post that gives this one is among its holders, as long as it gives it."""
        how = words()[tie.word] if tie.word != "substantive" else ("", "")
        sign = "◆ " if tie.word == "carries" else ""
        drawn, name = bar(tie, self.known), self._name(tie.first)
        return Holder(tie.id, sign + name, *how, drawn.possible, bool(drawn.sure))


def _weight(tie: Tie) -> tuple[bool, str, str]:
    return tie.certainty == "certain", tie.until or "9", tie.id


def rank(post: str) -> tuple[int, str]:
    """Heads before their deputies, these before members; by the word that a post begins with."""
    return next((n for n, word in enumerate(_RANKS) if post.startswith(word)), len(_RANKS)), post


_RANKS = (
    "ประธาน", "นายกรัฐมนตรี", "รัฐมนตรีว่าการ", "รัฐมนตรีช่วย", "รัฐมนตรี", "รองประธาน", "รองนายก",
    "ปลัด", "รองปลัด", "เลขาธิการ", "รองเลขาธิการ", "อธิบดี", "รองอธิบดี", "ผู้อำนวยการ", "รองผู้อำนวยการ",
    "ผู้ว่าการ", "ผู้ตรวจราชการ",
)  # fmt: skip


def _legend() -> tuple[Sample, ...]:
    signs = (("●", ("แน่นอน", "certain")), ("◌", ("อาจเป็นได้", "possible")))
    return tuple(Sample(_sign(sign), said) for sign, said in signs)


def _sign(sign: str) -> str:
    said = tag("text", sign, x=17, y=12, text_anchor="middle", font_size=14, fill="var(--ink)")
    return tag("svg", said, viewBox="0 0 34 14", width=34, height=14)
