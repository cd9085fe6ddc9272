"""One file: the picture, its data, the scripts that show it, a policy that lets nothing else in.

vis-network's script is taken from the pyvis package, with its licence; its style sheet (220 kB
of buttons and tooltips that this page does not have) is not. Scripts and styles are named in the
Content-Security-Policy by their hashes, so that nothing that slips in could run, and nothing can
be asked of the network.
"""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import pyvis
from jinja2 import Environment, StrictUndefined, Template

from visualize.container import filled
from visualize.data import both_calendars, data
from visualize.label import clean
from visualize.model import Ground, Reach
from visualize.shown import Page
from visualize.stage import Drawn
from visualize.style import DASHED, DOTTED, colours, kinds, words
from visualize.tables import table_of

SCRIPTS = ("words", "cite", "sounds", "search", "details", "table", "picture", "start")
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
    known_on: str = ""
    fixed: bool = False


def page(heading: Heading, drawn: Drawn, ground: Ground, reach: Reach) -> Page:
    """The page as text; with the same input the same text, to be written as UTF-8."""
    picture = drawn.picture
    filling = filled(picture, drawn.positions, drawn.boxes, drawn.line, flowing=drawn.flowing)
    content = {**filling, **data(picture, ground)}
    shown = picture.things[picture.centre]
    counts = {
        kind: sum(thing.kind == kind for thing in picture.things.values()) for kind in kinds()
    }
    text = _template().render(
        policy=_policy(), style=_style(), vis=_vis(), script=_script(),
        data=in_html(content), title=clean(shown.name), detail=clean(shown.detail),
        heading=heading, day=both_calendars(heading.day), reach=reach,
        newest=[both_calendars(day) for day in (reach.published, reach.retrieved) if day],
        kinds=[kind for kind in kinds().values() if counts[kind.kind]], counts=counts,
        ties=len(picture.ties), left_out=picture.left_out, words=words(),
        n_sources=len(ground.sources), dashed=_strokes(DASHED), dotted=_strokes(DOTTED),
    )  # fmt: skip
    return Page.of(text, clean(shown.name), picture, drawn.table or table_of(picture, ground))


def in_html(value: object) -> str:
    """JSON that ends no script element and starts no comment in one."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _policy() -> str:
    scripts = " ".join(_hash(text) for text in (_vis(), _script()))
    return (
        f"default-src 'none'; script-src {scripts}; style-src {_hash(_style())}; "
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
    return colours() + _file("page.css")


@cache
def _script() -> str:
    parts = "\n".join(map(script_of, SCRIPTS))
    return f'"use strict";\n(() => {{\n{parts}}})();\n'


def script_of(name: str) -> str:
    """One of SCRIPTS."""
    return _file(f"{name}.js")


@cache
def _vis() -> str:
    """LF line ends: a browser hashes what it has read, in which no CR is left."""
    path = Path(pyvis.__file__).parent / _VIS
    return path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _file(name: str) -> str:
    text = files("visualize").joinpath("template", name).read_text(encoding="utf-8")
    return text.replace("\r\n", "\n")
