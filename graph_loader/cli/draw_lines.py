"""`rolegraph draw`: lines through time and the organisation chart."""

from __future__ import annotations

from graph_loader.cli.drawing import view_of_one

role = view_of_one(
    "role",
    "ROLE",
    "Draw who held a post through time: surely, possibly, acting, ex officio, and the gaps.",
)
person = view_of_one(
    "person",
    "NAME|ID",
    "Draw a person's career: every post through time, and the meetings and events.",
)
agency = view_of_one(
    "agency",
    "NAME|ID",
    "Draw a body's organisation chart: what belongs to it, its posts, who held them on the day.",
)

VIEWS = (role, person, agency)
