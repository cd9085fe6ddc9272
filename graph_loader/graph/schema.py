"""The schema of the graph, as data: constraints, indexes, writes and docs/graph.md come from it.

Five labels are links that sources date and dispute (`LINKS`); they carry the period properties
of `graph_loader.derive.period`. Every derived node but the entities themselves is owned by one
entity: what is derived anew for an entity replaces what it owned (see `graph_loader.derive`).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Side = Literal["start", "end"]


class Label(NamedTuple):
    """A node label. `properties` come after `id` and `name`, which every node has."""

    name: str
    meaning: str
    properties: tuple[str, ...] = ()
    indexed: tuple[str, ...] = ()
    owner: str | None = None

    @property
    def all_properties(self) -> tuple[str, ...]:
        own = ("owner",) if self.owner else ()
        return ("id", "name", *own, *self.properties)


class Relationship(NamedTuple):
    """A relationship type between labels. `owner` is the side whose entity owns it."""

    name: str
    starts: tuple[str, ...]
    ends: tuple[str, ...]
    meaning: str
    owner: Side = "start"
    properties: tuple[str, ...] = ()


PERIOD = (
    "start_min", "start_max", "end_min", "end_max", "sure_from", "sure_until", "began",
    "stated_from", "stated_until",
)  # fmt: skip
NAMES = ("name_en", "aliases", "shorts", "identifiers")
STATED = ("statements",)

ENTITIES = (
    Label("Person", "A person (บุคคล).", (*NAMES, "ranks", "died")),
    Label("Agency", "A body of any kind (หน่วยงาน คณะกรรมการ).",
          (*NAMES, "classification", "orders", "dissolved")),
    Label("Role", "A post apart from its holder: agency, post, scope (ตำแหน่ง).",
          (*NAMES, "post", "scope", "seats", "seats_basis", "reach",
           "reach_basis")),
    Label("Meeting", "A sitting of a body (การประชุม).",
          (*NAMES, "number", "days", "times", "modes", "statuses")),
    Label("Event", "A gathering of a series, planned and held (งาน).",
          (*NAMES, "ordinal", "planned", "held", "cancelled", "modes_planned", "modes_held")),
    Label("Initiative", "A programme, or a series of events or designations (โครงการ).",
          (*NAMES, "classification")),
    Label("Zone", "An area that may bear a designation (เขต).", NAMES),
    Label("Place", "A country, province, city, building (สถานที่).", (*NAMES, "classification")),
)  # fmt: skip
LINKS = (
    Label("Tenure", "One holder, one role, one term (การดำรงตำแหน่ง).",
          ("how", "term", *PERIOD, "grounds", "seen", "first_seen", "last_seen", "remits",
           "orders"), owner="Role"),
    Label("Carrying", "One post gives another (โดยตำแหน่ง).", PERIOD, owner="Role"),
    Label("Belonging", "One body in, under or after another (สังกัด).",
          ("relation", *PERIOD), owner="Agency"),
    Label("Participation", "Somebody at a gathering, in a capacity (ผู้เข้าร่วม).",
          ("capacity", "status", *PERIOD), owner="Meeting|Event"),
    Label("Designation", "A zone's status in a series (การประกาศ).",
          ("status", *PERIOD), owner="Zone"),
)  # fmt: skip
OWNED = (
    Label("Decision", "What a meeting decided (มติ).", ("verb", "what", "day"), owner="Meeting"),
    Label("Tally", "How many a source counts of a series on a day; it names none.",
          ("status", "number", "day", "of"), owner="Initiative"),
)  # fmt: skip
GROUND = (
    Label("Source", "One document or record of a publisher (แหล่งที่มา).",
          ("kind", "publisher", "address", "published", "retrieved", "licence", "same_as",
           "content", "reader", "likeness", "voice"), indexed=("name",)),
    Label("Statement", "One fact as one source states it; `fact` is its JSON.",
          ("kind", "fact", "at", "quote"), indexed=("kind",)),
    Label("Mention", "A name as one source writes it.",
          ("kind", "source", "own", "around", "around_key", "scope", "nth", "keys", "shorts",
           "facets", "offices", "identifiers", "home", "rank", "since"), indexed=("source",)),
    Label("Spelling", "A name in its normal form; what is searched.", ("kind", "key"),
          indexed=("key",)),
    Label("Judgement", "What a person decided on identity, or accepted of the linter.",
          ("verdict", "number", "first", "second", "about", "reason", "author", "made", "code",
           "concerns", "words")),
    Label("Store", "This store's marker, lock and rules' version; the day, if it is only of what "
          "was known then.", ("rules", "lock", "serial", "filling", "known_on")),
)  # fmt: skip
LABELS: dict[str, Label] = {label.name: label for label in (*ENTITIES, *LINKS, *OWNED, *GROUND)}

ENTITY = tuple(label.name for label in ENTITIES)
_PARTY = ("Person", "Agency", "Role")
_STATABLE = tuple(label.name for label in (*ENTITIES, *LINKS, *OWNED))

RELATIONSHIPS: dict[str, Relationship] = {
    rel.name: rel
    for rel in (
        Relationship("HOLDS", ("Person", "Agency"), ("Tenure",), "Who holds.", "end"),
        Relationship("OF_ROLE", ("Tenure",), ("Role",), "Which post."),
        Relationship("THROUGH", ("Tenure",), ("Carrying",), "Ex officio: by which carrying."),
        Relationship("IN", ("Role",), ("Agency",), "Whose post.", properties=STATED),
        Relationship("MAY_ACT", ("Person",), ("Role",), "Who may, by a standing order.",
                     "end", STATED),
        Relationship("GIVES", ("Role",), ("Carrying",), "The post that carries.", "end"),
        Relationship("TO_ROLE", ("Carrying",), ("Role",), "The post that is carried."),
        Relationship("CHILD", ("Agency",), ("Belonging",), "The one under, or after.", "end"),
        Relationship("PARENT", ("Belonging",), ("Agency",), "The one above, or before."),
        Relationship("TAKES", _PARTY, ("Participation",), "Who took part.", "end"),
        Relationship("AT", ("Participation",), ("Meeting", "Event"), "In what."),
        Relationship("FOR", ("Participation",), _PARTY, "On whose behalf."),
        Relationship("BEARS", ("Zone",), ("Designation",), "Which zone.", "end"),
        Relationship("IN_SERIES", ("Designation", "Event"), ("Initiative",), "In which series.",
                     properties=STATED),
        Relationship("OF_BODY", ("Meeting",), ("Agency",), "Whose sitting.", properties=STATED),
        Relationship("MADE", ("Meeting",), ("Decision",), "What it decided."),
        Relationship("APPOINTS", ("Decision",), _PARTY, "Whom it appoints.", properties=STATED),
        Relationship("ASSIGNS", ("Decision",), _PARTY, "Whom it charges.", properties=STATED),
        Relationship("ABOUT", ("Decision",), ENTITY, "What it is about.", properties=STATED),
        Relationship("COUNTED", ("Initiative",), ("Tally",), "A stated number of it."),
        Relationship("DRIVES", ("Agency",), ("Initiative",), "Who drives it.", "end", STATED),
        Relationship("HOSTS", ("Agency",), ("Event",), "Who hosts it.", "end", STATED),
        Relationship("LOCATED_IN", ("Zone", "Event", "Meeting", "Initiative", "Agency", "Place"),
                     ("Place",), "Where.", properties=STATED),
        Relationship("SUPPORTS", ("Statement",), _STATABLE, "What it speaks for.", "end",
                     ("says", "day")),
        Relationship("CONTRADICTS", ("Statement",), _STATABLE, "What it speaks against.", "end",
                     ("says", "day")),
        Relationship("FROM", ("Statement",), ("Source",), "Whose statement."),
        Relationship("NAMES", ("Statement",), ("Mention",), "The names in it."),
        Relationship("SPELLS", ("Mention",), ("Spelling",), "Its normal forms."),
        Relationship("AROUND", ("Mention",), ("Mention",), "The name that it stands in."),
        Relationship("MEANS", ("Mention",), (*ENTITY, "Decision"), "Which entity it means.", "end"),
    )
}  # fmt: skip

KIND_LABEL = {label.lower(): label for label in (*ENTITY, "Decision")}
OWNER_LABELS: dict[str, tuple[str, ...]] = {
    label.name: tuple(label.owner.split("|")) for label in LABELS.values() if label.owner
}


def label_of(entity: str) -> str:
    """`person-1f0c…` → `Person`: an entity's id is a mention's id, and says its kind."""
    return KIND_LABEL[entity.rsplit("-", 1)[0]]


class SchemaError(ValueError):
    """The schema contradicts itself; names the bad part."""


def check_schema() -> None:
    """Every label that a relationship or an owner names is declared, every name is Cypher-safe."""
    named = [
        (f"relationship {r.name}", n) for r in RELATIONSHIPS.values() for n in r.starts + r.ends
    ]
    named += [(f"label {owned}", n) for owned, owners in OWNER_LABELS.items() for n in owners]
    for place, label in named:
        if label not in LABELS:
            raise SchemaError(f"{place} names the unknown label {label}")
    words = [*LABELS, *RELATIONSHIPS, *(p for n in LABELS.values() for p in n.all_properties)]
    for word in words:
        if not word.replace("_", "").isalpha():
            raise SchemaError(f"'{word}' is no plain name")


check_schema()
