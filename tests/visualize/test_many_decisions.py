"""A sitting of many decisions: blocks by verb instead of one column, and a list at first."""

from __future__ import annotations

from visualize.layout.blocks import BETWEEN, GAP, in_blocks
from visualize.layout.boxes import Box
from visualize.model import Picture, Thing, Tie
from visualize.views.meeting import stage

VERBS = ("approved",) * 16 + ("acknowledged",) * 6 + ("rejected",) * 2


def sitting(verbs: tuple[str, ...]) -> Picture:
    things = {
        "meeting-m": Thing("meeting-m", "คณะกรรมการ 1/2563"),
        "person-p": Thing("person-p", "ก"),
    }
    ties = [Tie("chair", "chair", "person-p", "meeting-m")]
    for n, verb in enumerate(verbs):
        key = f"decision-{n:02}"
        things[key] = Thing(key, f"เรื่องที่ {n}", verb=verb)
        ties.append(Tie(key, verb, "meeting-m", key))
    return Picture("meeting-m", things, tuple(ties))


def test_few_stand_in_a_column_and_the_picture_comes_first() -> None:
    drawn = stage(sitting(VERBS[:20]))
    assert (drawn.folds.heaps, drawn.opened, drawn.listed) == ({}, frozenset(), False)
    assert len({drawn.positions[key][0] for key in drawn.positions if "decision" in key}) == 1


def test_many_stand_in_a_block_for_each_verb_and_the_list_comes_first() -> None:
    drawn = stage(sitting(VERBS))
    heads = {heap.name[1] for heap in drawn.folds.heaps.values()}
    assert heads == {"Decision approved", "Decision acknowledged"}
    assert drawn.opened == drawn.folds.heaps.keys()
    assert drawn.listed
    alone = [
        key for key in drawn.picture.things if "decision" in key and key not in drawn.folds.groups
    ]
    assert [drawn.picture.things[key].verb for key in alone] == ["rejected"] * 2
    assert set(drawn.positions) == {*drawn.picture.things, *drawn.folds.heaps}


def test_no_two_boxes_of_a_block_meet() -> None:
    drawn = stage(sitting(VERBS))
    spots = [(drawn.positions[key], drawn.boxes[key]) for key in drawn.positions]
    for n, ((x, y), box) in enumerate(spots):
        for (a, b), other in spots[n + 1 :]:
            apart = (
                abs(x - a) >= (box.wide + other.wide) / 2,
                abs(y - b) >= (box.high + other.high) / 2,
            )
            assert any(apart)


def test_a_block_is_as_many_columns_as_a_window_shows_largest() -> None:
    boxes = {"h": Box(50, 20), **{key: Box(100, 30) for key in "abcd"}, "x": Box(100, 30)}
    spots, size = in_blocks({"h": "abcd", "": "x"}, boxes)
    assert size == Box(100 + 2 * GAP, 20 + GAP + 4 * (30 + GAP) + BETWEEN + 30 + GAP)
    assert spots["h"] == (25 + GAP, 10.0)
    assert [spots[key][0] for key in "abcdx"] == [GAP / 2 + (100 + GAP) / 2] * 5
    tall = in_blocks({"": [str(n) for n in range(60)]}, {str(n): Box(100, 30) for n in range(60)})
    assert tall[1].wide == 4 * (100 + GAP) + GAP
