"""Links between two entities that sources date: one node for each term of each pair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from graph_loader.derive.evidence import Evidence
from graph_loader.derive.links import periods
from graph_loader.derive.pages.periods import period_properties, support
from graph_loader.graph.pieces import Fragment, NodeKey
from graph_loader.statements import digest


class LinkShape(NamedTuple):
    """Label of the link, the property that says what kind it is, and its two ties."""

    label: str
    property: str
    tie_in: str
    tie_out: str


BELONGING = LinkShape("Belonging", "relation", "CHILD", "PARENT")
DESIGNATION = LinkShape("Designation", "status", "BEARS", "IN_SERIES")

Found = Mapping[tuple[NodeKey, str], list[Evidence]]
"""(The entity at the other end, the kind of link) → what sources say of it."""


def dated_links(fragment: Fragment, owner: NodeKey, shape: LinkShape, found: Found) -> None:
    """Writes the links of `owner` to others, each with its period and its statements."""
    for (other, kind), evidence in sorted(found.items()):
        for period in periods(evidence):
            parts = (owner.id, other.id, kind, str(period.term))
            node = fragment.node(
                shape.label,
                f"{shape.label.lower()}-{digest(*parts)}",
                **{"owner": owner.id, "name": kind, shape.property: kind},
                **period_properties(period),
            )
            fragment.relate(shape.tie_in, owner, node)
            fragment.relate(shape.tie_out, node, other)
            support(fragment, node, period)
