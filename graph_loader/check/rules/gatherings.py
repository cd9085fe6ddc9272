"""Sources that differ on a meeting or event that was held (การประชุมที่แหล่งที่มาไม่ตรงกัน)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from graph_loader.check.picture import Picture
from graph_loader.check.rule import Found, Rule

_MEETINGS: Final = (
    "MATCH (m:Meeting) OPTIONAL MATCH (m)-[:OF_BODY]->(a:Agency) "
    "RETURN m.id AS id, m.name AS name, m.days AS days, m.times AS times, m.modes AS modes, "
    "m.statuses AS statuses, min(a.id) AS body ORDER BY id"
)
_SAID: Final = (("days", "day", "วัน"), ("times", "time", "เวลา"), ("modes", "mode", "รูปแบบ"))


def find(picture: Picture) -> Iterator[Found]:
    """One finding for a meeting and what sources differ on."""
    for row in picture.rows(_MEETINGS):
        if "held" not in (row["statuses"] or ()):
            continue
        for name, en, th in _SAID:
            values = row[name] or []
            if len(values) > 1:
                days = row["days"] or []
                yield Found(
                    concerns=tuple(filter(None, (row["id"], row["body"]))),
                    words=(name,),
                    said={
                        "meeting": row["name"],
                        "meeting_id": row["id"],
                        "what": en,
                        "values": " / ".join(values),
                    },
                    thai={"what": th},
                    links=(row["id"],),
                    since=min(days, default=None),
                    until=max(days, default=None),
                )


RULE = Rule(
    code="M01",
    name="sources differ on a meeting",
    severity="warning",
    en="{meeting}: sources differ on the {what}: {values}.",
    th="{meeting}: แหล่งที่มาระบุ{what}ไม่ตรงกัน: {values}",
    do=("rolegraph ask disagreements --entity {meeting_id}",),
    about="A meeting that was held with more than one day, time or mode. Sittings that are not "
    "numbered are one only by body and day, so this is about numbered ones.",
    find=find,
)
