"""One file: the picture, its data, the scripts that show it, a policy that lets nothing else in.

vis-network's script is taken from the pyvis package, with its licence; its style sheet (220 kB
of buttons and tooltips that this page does not have) is not. Scripts and styles are named in the
Content-Security-Policy by their hashes, so that nothing that slips in could run, and nothing can
be asked of the network.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from graph_loader.dates import days_between
from visualize.content import content
from visualize.data import both_calendars
from visualize.label import clean
from visualize.model import Ground, Picture, Reach, Said
from visualize.packed import packed
from visualize.pyvis_alone import package
from visualize.safe import safe
from visualize.shown import Page
from visualize.stage import Drawn, Stage
from visualize.style import DASHED, DOTTED, Kind, colours, kinds, words
from visualize.tables import table_of

_FIRST = ("words", "days", "cite", "sounds", "search", "asof", "seen", "details", "table", "slider")
_LAST = ("svg-picture", "save", "start", "listen")
NETWORK = (*_FIRST, "picture", "place", "said", "view", "keys", "outline", *_LAST)
DRAWING = (*_FIRST, "drawing", "drawing-picture", *_LAST)
"""In this order; each is a file of `template/`, and together they are one script."""
_VIS = "lib/vis-9.1.2/vis-network.min.js"


@dataclass(frozen=True, slots=True)
class Heading:
    """What the page says of itself: `view` in Thai and English, the day asked (ISO) if any.

    `title` and `detail` are the centre's unless given. `day` is where the slider begins; views
    hand over the ties of all days, and the page's script holds them against it. `fixed`: the
    drawing is of that day (or those days) alone, and there is no slider.
    """

    view: tuple[str, str]
    day: str = ""
    title: tuple[str, str] | None = None
    detail: str = ""
    fixed: bool = False


def page(heading: Heading, stage: Stage, ground: Ground, reach: Reach) -> Page:
    """The page as text; with the same input the same text, to be written as UTF-8."""
    picture, title = stage.picture, _title(heading, stage.picture)
    table = stage.table or table_of(picture, ground)
    told = content(stage, ground, table, title, heading.day, fixed=heading.fixed)
    scripts = _scripts(stage)
    text = _template().render(
        policy=_policy(scripts), style=_style(), scripts=scripts, data=packed(told),
        title=title, detail=_detail(heading, picture), heading=heading,
        days=[_number(day) for day in told["heading"]["span"]], day=both_calendars(heading.day),
        known_on=both_calendars(reach.known_on), reach=reach, network=isinstance(stage, Drawn),
        sheets=() if isinstance(stage, Drawn) else safe(stage).sheets,
        samples=() if isinstance(stage, Drawn) else stage.legend,
        newest=[both_calendars(day) for day in (reach.published, reach.retrieved) if day],
        kinds=_kinds(picture), left_out=picture.left_out, words=words(),
        dashed=_strokes(DASHED), dotted=_strokes(DOTTED),
    )  # fmt: skip
    return Page.of(text, title[0], picture, table)


def _title(heading: Heading, picture: Picture) -> Said:
    if heading.title:
        return clean(heading.title[0]), clean(heading.title[1])
    name = clean(picture.things[picture.centre].name)
    return name, name


def _detail(heading: Heading, picture: Picture) -> str:
    if heading.detail or heading.title:
        return clean(heading.detail)
    return clean(picture.things[picture.centre].detail)


def _kinds(picture: Picture) -> list[tuple[Kind, int]]:
    """The kinds that there are, and of how many things, in the legend's order."""
    counts = Counter(thing.kind for thing in picture.things.values())
    aside = Counter(picture.things[key].kind for key in picture.aside)
    found = (kind for kind in kinds().values() if counts[kind.kind])
    return [(kind, counts[kind.kind] - aside[kind.kind]) for kind in found]


def _number(day: str) -> int:
    """A day as the slider counts: from 1970-01-01."""
    return days_between("1970-01-01", day)


def _policy(scripts: tuple[str, ...]) -> str:
    """Pictures only of what is in the page itself: a drawing becomes a PNG by way of one."""
    allowed = " ".join(_hash(text) for text in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(_style())}; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _strokes(pixels: tuple[int, ...]) -> str:
    return " ".join(map(str, pixels))


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        keep_trailing_newline=True,
    )  # fmt: skip
    return environment.from_string(_file("page.html"))


@cache
def _style() -> str:
    return colours() + _file("page.css") + _file("drawing.css") + _file("print.css")


def _scripts(stage: Stage) -> tuple[str, ...]:
    if isinstance(stage, Drawn):
        return _vis(), _script(NETWORK)
    return (_script(DRAWING),)


@cache
def _script(names: tuple[str, ...]) -> str:
    parts = "\n".join(map(script_of, names))
    return f'"use strict";\n(async () => {{\n{parts}}})();\n'


def script_of(name: str) -> str:
    """One of `template/`."""
    return _file(f"{name}.js")


@cache
def _vis() -> str:
    """LF line ends: a browser hashes what it has read, in which no CR is left."""
    return (package() / _VIS).read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _file(name: str) -> str:
    text = files("visualize").joinpath("template", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
