"""Persons of one name: which pairs are told of, in which order, for which reasons."""

from __future__ import annotations

import pytest

from graph_loader.identity.doubtful import Career, Doubt, doubtful

HEALTH, REGION, OTHER = (
    ("agency-1", "กระทรวงทดสอบสุขภาพ"),
    ("agency-2", "กระทรวงทดสอบสุขภาพ เขต 2"),
    ("agency-3", "คณะเภสัชตัวอย่าง"),
)


def career(
    identifier: str,
    body: tuple[str, str],
    rank: str = "นาย",
    name: str = "เฉลิมพล พี่น้องทดสอบ",
    days: tuple[str, str] = ("2020-01-01", "2020-12-31"),
    voices: int = 1,
) -> Career:
    posts = frozenset((f"role-{identifier}",))
    return Career(identifier, name, frozenset((rank,)), posts, (body,), *days, voices)


def told(*careers: Career) -> list[tuple[str, str, float]]:
    return [(d.pair.first.id, d.pair.second.id, d.score) for d in doubtful(careers)]


def only(*careers: Career) -> Doubt:
    [doubt] = doubtful(careers)
    return doubt


def test_bodies_akin_and_titles_of_one_kind_are_reasons() -> None:
    doubt = only(career("a", HEALTH, "นพ."), career("b", REGION, "นายแพทย์"))
    assert doubt.score == 0.8
    assert doubt.reasons == (
        "a title of one kind (medical)",
        "bodies akin (กระทรวงทดสอบสุขภาพ, กระทรวงทดสอบสุขภาพ เขต 2)",
    )


def test_days_that_follow_one_another_raise_the_score() -> None:
    early = career("a", REGION, days=("2017-01-01", "2018-05-01"))
    assert only(early, career("b", HEALTH)).score == 0.8
    long_ago = career("a", REGION, days=("2009-01-01", "2010-05-01"))
    assert only(long_ago, career("b", HEALTH)).score == 0.6


@pytest.mark.parametrize(
    "other",
    [
        career("b", OTHER),
        career("b", REGION, "นาง"),
        career("b", HEALTH),
        career("b", REGION, name="เฉลิมชัย พี่น้องทดสอบ"),
    ],
    ids=["nothing in common", "a woman", "one body: doubtful otherwise", "another name"],
)
def test_who_is_not_told_of(other: Career) -> None:
    assert told(career("a", HEALTH), other) == []


def test_a_spelling_that_reads_alike_is_told_of() -> None:
    assert told(career("a", HEALTH), career("b", REGION, name="เฉลิมพล พี่น้องทดศอบ")) != []


def test_the_likeliest_comes_first_each_beside_the_best_known() -> None:
    found = told(
        career("a", REGION, voices=1),
        career("b", HEALTH, "นพ.", voices=5),
        career("c", REGION, "นพ.", voices=2),
    )
    assert found == [("b", "c", 0.8), ("b", "a", 0.6)]
