"""What stands in what where a network has too much to read."""

from __future__ import annotations

from visualize.fold import closed, crowded, folded
from visualize.heaps import MANY
from visualize.model import Heap, Picture, Thing, Tie


def many() -> Picture:
    """A ministry asked about, a department with posts and people, and a meeting with decisions."""
    names = ["agency-top", "agency-sub", "role-1", "role-2", "person-1", "meeting-1", "decision-1",
             "decision-2"]  # fmt: skip
    ties = (
        Tie("1", "in", "role-1", "agency-sub"), Tie("2", "in", "role-2", "agency-sub"),
        Tie("3", "substantive", "person-1", "role-1", certainty="certain"),
        Tie("4", "part of", "agency-sub", "agency-top"),
        Tie("5", "of_body", "meeting-1", "agency-top"),
        Tie("6", "approved", "meeting-1", "decision-1"),
        Tie("7", "assigned", "meeting-1", "decision-2"),
    )  # fmt: skip
    return Picture("agency-top", {name: Thing(name, name) for name in names}, ties)


def test_beyond_what_can_be_read_things_fold_into_their_homes() -> None:
    assert folded(many(), readable=8).groups == {}
    found = folded(many(), readable=7)
    assert found.groups == {
        "role-1": "agency-sub", "role-2": "agency-sub", "person-1": "role-1",
        "decision-1": "meeting-1", "decision-2": "meeting-1",
    }  # fmt: skip
    assert found.heaps == {}


def test_a_folded_network_is_laid_out_as_it_is_seen() -> None:
    graph = closed(many(), folded(many(), readable=7).groups)
    assert sorted(graph) == ["agency-sub", "agency-top", "meeting-1"]
    assert graph.number_of_edges() == 2


def sittings(number: int) -> Picture:
    """A body asked about and its sittings, two of three in 2020, one in 2021."""
    things = {"agency-a": Thing("agency-a", "คณะกรรมการ")}
    for n in range(number):
        day = "2021-02-03" if n % 3 == 2 else "2020-05-13"
        things[f"meeting-{n:03}"] = Thing(f"meeting-{n:03}", f"{n}", days=(day,))
    ties = (Tie(f"t{n}", "of_body", f"meeting-{n:03}", "agency-a") for n in range(number))
    return Picture("agency-a", things, tuple(ties))


def test_a_star_is_too_much_even_of_few() -> None:
    assert not crowded(sittings(80))
    assert crowded(sittings(81))


def test_what_stands_at_what_was_asked_about_is_heaped_by_year() -> None:
    found = folded(sittings(81))
    old, new = "heap meeting Meeting 2020", "heap meeting Meeting 2021"
    assert found.heaps == {
        old: Heap("meeting", ("การประชุม 2563", "Meeting 2020")),
        new: Heap("meeting", ("การประชุม 2564", "Meeting 2021")),
    }  # fmt: skip
    assert sorted(found.groups) == [f"meeting-{n:03}" for n in range(81)]
    assert found.groups["meeting-000"] == found.groups["meeting-001"] == old
    assert found.groups["meeting-002"] == new
    graph = closed(sittings(81), found.groups)
    assert sorted(graph.edges("agency-a")) == [("agency-a", old), ("agency-a", new)]


def test_posts_are_heaped_by_name_inside_their_body() -> None:
    names = ["กรรมการ"] * 20 + ["ประธาน"] * 5 + ["เลขานุการ"]
    things = {key: Thing(key, key) for key in ("agency-top", "agency-sub")}
    things |= {f"role-{n:02}": Thing(f"role-{n:02}", name) for n, name in enumerate(names)}
    ties = [Tie(f"i{n}", "in", f"role-{n:02}", "agency-sub") for n in range(len(names))]
    ties.append(Tie("p", "part of", "agency-sub", "agency-top"))
    found = folded(Picture("agency-top", things, tuple(ties)), readable=20)
    assert len(names) > MANY
    assert sorted(heap.name[0] for heap in found.heaps.values()) == ["กรรมการ", "ประธาน"]
    assert found.groups["role-00"] == "heap role กรรมการ agency-sub"
    assert found.groups["heap role กรรมการ agency-sub"] == "agency-sub"
    assert found.groups["role-25"] == "agency-sub"


def test_people_stand_in_their_own_post_rather_than_one_it_gives() -> None:
    things = {key: Thing(key, key) for key in ("agency-a", "role-1", "role-2", "person-p")}
    ties = (
        Tie("1", "ex_officio", "person-p", "role-1", "certain"),
        Tie("2", "substantive", "person-p", "role-2", "possible"),
    )
    found = folded(Picture("agency-a", things, ties), readable=3)
    assert found.groups == {"person-p": "role-2"}


def test_holders_of_one_post_stay_together() -> None:
    things = {"agency-a": Thing("agency-a", "ก"), "role-r": Thing("role-r", "กรรมการ")}
    things |= {f"person-{n:02}": Thing(f"person-{n:02}", f"{n}") for n in range(30)}
    ties = [Tie(f"h{n}", "substantive", f"person-{n:02}", "role-r", "certain") for n in range(30)]
    picture = Picture("agency-a", things, (Tie("i", "in", "role-r", "agency-a"), *ties))
    found = folded(picture, readable=10)
    assert found.heaps == {}
    assert set(found.groups.values()) == {"role-r"}
