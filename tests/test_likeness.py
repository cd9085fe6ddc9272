"""What is a near-duplicate, and what is not."""

from __future__ import annotations

from graph_loader.likeness import SIZE, alike, alike_pairs, sketch

WORDS = [f"คำที่{number}" for number in range(60)]
TEXT = " ".join(WORDS)


def test_another_headline_and_other_spaces_make_no_other_text() -> None:
    other = "หัวข้ออื่น " + TEXT.replace(" ", "  ").replace("คำที่9 ", "คำที่9\n")
    assert alike(sketch(TEXT), sketch(other))


def test_half_of_a_text_in_another_makes_them_two() -> None:
    other = " ".join([*WORDS[:30], *(f"อื่น{number}" for number in range(30))])
    assert not alike(sketch(TEXT), sketch(other))


def test_a_short_text_is_like_none() -> None:
    assert sketch(" ".join(WORDS[:SIZE])) == ()
    assert len(sketch(" ".join(WORDS[: SIZE + 1]))) == SIZE


def test_pairs_are_found_whatever_the_order() -> None:
    copies = {"a": TEXT, "b": "ก " + TEXT, "c": TEXT[::-1], "d": TEXT + " ท้าย"}
    sketches = [(name, sketch(text)) for name, text in copies.items()]
    wanted = {frozenset("ab"), frozenset("ad"), frozenset("bd")}
    assert {frozenset(pair) for pair in alike_pairs(sketches)} == wanted
    assert {frozenset(pair) for pair in alike_pairs(sketches[::-1])} == wanted
