"""What the gallery says beside its pictures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A view: the command that draws it, what it shows, and where its page is opened."""

    command: str
    says: str
    anchor: str = ""


HEAD = """\
# Gallery

Every view of `rolegraph draw`, on the seed data: at a desktop's and a phone's width, light and
dark. `python -m tests.gallery.refresh` draws the pages, photographs them in Chromium and writes
this file. Each page is one file that asks for nothing: search, legend as filter, a slider for the
day, details with every source, a table, CSV, PNG, print, Thai and English. On a phone a drawing has
a form of its own and a network is a list; arrow keys lead along a network's lines. `--known-on DAY`
draws what had been published by then.
"""

MINISTRY = "กระทรวงมหาดไทย"
SHOWN: dict[str, Shown] = {
    "around": Shown(
        'draw around "สำนักงานส่งเสริมเศรษฐกิจดิจิทัล"',
        "What stands near a body; a choice lights up its ties and lists them with their sources.",
    ),
    "meeting": Shown(
        'draw meeting "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ 1/2563"',
        "Who took part in what capacity, what was decided, whom and what that concerns.",
    ),
    "event": Shown(
        'draw event "ASCN Annual Meeting #3"',
        "Planned and held, delegates, and where it led.",
    ),
    "path": Shown(
        'draw path "ประวิตร วงษ์สุวรรณ" "ณัฐพล นิมมานพัชรินทร์"',
        "The shortest ways between two, step by step.",
    ),
    "question": Shown(
        'draw question roster --agency "สำนักงานส่งเสริมเศรษฐกิจดิจิทัล" --from 2021-11-07',
        "Any answer of the catalogue that names somebody or something; its rows are the table.",
    ),
    "role": Shown(
        'draw role "รัฐมนตรีว่าการกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม" --on 2020-05-13',
        "Holders through time: certain solid, possible hatched, acting striped; gaps are shown.",
        "#&day=2020-05-13",
    ),
    "person": Shown('draw person "ประวิตร วงษ์สุวรรณ"', "A career, with the meetings and events."),
    "agency": Shown(
        'draw agency "สำนักงานส่งเสริมเศรษฐกิจดิจิทัล"',
        "The organisation chart: what belongs to a body, its posts, who held them on the day.",
    ),
    "changes": Shown(
        "draw changes 2020-05-13 2021-11-07",
        "Before and after, beside each other; on a phone below each other.",
    ),
    "zones": Shown(
        "draw zones --on 2021-11-07",
        "Thailand's provinces and ASEAN's cities by designation and day.",
    ),
    "overview": Shown(
        "draw overview", "Ministries and bodies with counts; from there one goes down."
    ),
    "folded": Shown(
        f'draw around "{MINISTRY}" --radius 2 --limit 500',
        "Five hundred things of 5,000 releases: above 300 things, 500 lines or 80 neighbours of "
        "one kind a network is folded by post, meeting, body and year, and a click opens a group.",
    ),
}
PYVIS = """\
## Beside it: pyvis

The things and ties of the first picture in the page that pyvis writes by default, in the same
window without a network. It asks a CDN for its style sheet, names cover each other, lines do not
say what they are, and there is no source, no day and no Thai at line ends.

![pyvis](gallery/pyvis.png)
"""


def section(name: str) -> str:
    """One view: its command, what it shows, its four pictures."""
    shown = SHOWN[name]
    picture = "![{0}, {1}](gallery/{0}-{1}.png)"
    wide = " ".join(picture.format(name, look) for look in ("desktop", "desktop-dark"))
    narrow = " ".join(picture.format(name, look) for look in ("phone", "phone-dark"))
    command = f"    rolegraph {shown.command} -o {name}.html"
    return "\n\n".join([f"## {name}", shown.says, command, wide, narrow]) + "\n"
