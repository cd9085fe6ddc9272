"""What a record says stands where the record says it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_loader.facts import (
    AgencyFact,
    ConstitutionFact,
    Fact,
    MeetingFact,
    NamedFact,
    PersonFact,
    PlaceFact,
    ZoneFact,
)
from graph_loader.facts.refs import AgencyRef, PersonRef, PlaceRef, ZoneRef
from graph_loader.read.located import Located
from graph_loader.thai.text import normal
from tests.seed.texts import FILES, cited, paragraphs, record


def named(fact: Fact) -> Iterator[str]:
    """Every name that must stand, letter by letter, in the paragraphs that are cited.

    Where a source misspells a body's name, its spelling is the alias.
    """
    yield from (ref.name for ref in fact.refs() if isinstance(ref, PersonRef))
    if isinstance(fact, NamedFact):
        spellings = fact.spellings()
        yield from (*spellings.names, *spellings.shorts)
    if isinstance(fact, AgencyFact | PersonFact | PlaceFact | ZoneFact) and not fact.aliases:
        yield fact.subject().label
    if isinstance(fact, MeetingFact) and fact.meeting.number:
        yield fact.meeting.number
    if isinstance(fact, ConstitutionFact) and fact.order:
        yield fact.order


def missing(fact: Fact, place: Located, text: tuple[str, ...]) -> list[str]:
    """The names that the cited paragraphs do not hold, and the paragraphs that are not there."""
    numbers = list(cited(place.at))
    absent = [f"¶{number} of {len(text)}" for number in numbers if number >= len(text)]
    held = normal(" ".join(text[number] for number in numbers if number < len(text)))
    return absent + [name for name in named(fact) if normal(name) not in held]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_names_stand_in_the_paragraphs_cited(file: Path, shared: Path) -> None:
    text = paragraphs(file, shared)
    if text is None:
        return  # a page outside ../shared: test_records holds that it cites no paragraph
    wrong = {
        (fact.KIND, place.at, name)
        for fact, place in record(file).stated()
        for name in missing(fact, place, text)
    }
    assert wrong == set()


IMPLIED = {"คณะรัฐมนตรี", "ประเทศไทย"}
"""The Cabinet, where a Deputy Prime Minister sits, and the country that delegates stand for."""


def unheard(file: Path, text: str) -> set[str]:
    """Bodies, places and zones of a record that the source's text nowhere names."""
    facts = [fact for fact, _ in record(file).stated()]
    named_otherwise = {
        fact.subject().label
        for fact in facts
        if isinstance(fact, NamedFact) and any(normal(a) in text for a in fact.aliases)
    }
    names = {
        ref.name
        for fact in facts
        for ref in fact.refs()
        if isinstance(ref, AgencyRef | PlaceRef | ZoneRef) and normal(ref.name) not in text
    }
    return names - named_otherwise - IMPLIED


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_nothing_is_named_that_the_source_does_not_name(file: Path, shared: Path) -> None:
    text = paragraphs(file, shared)
    if text is not None:
        assert unheard(file, normal(" ".join(text))) == set()


def test_an_unheard_body_is_found() -> None:
    file = next(f for f in FILES if f.stem.endswith("1-2563-matichon"))
    assert "ฮานอย" in unheard(file, normal("ที่ประชุมรับทราบ"))


def test_the_corpus_holds_most_of_the_seed(shared: Path) -> None:
    """The test above has something to look at."""
    assert sum(paragraphs(file, shared) is not None for file in FILES) >= 40


def test_a_name_elsewhere_is_missed() -> None:
    data = {
        "source": {"name": "ก", "published": "2020-05-13"},
        "tenures": [{"person": "นายสมชาย ใจดี", "role": "นายกรัฐมนตรี", "at": "1"}],
    }
    (fact, place), *_ = type(record(FILES[0])).model_validate(data).stated()
    text = ("หัวข้อ", "ย่อหน้าอื่น", "สมชาย  ใจดี")
    assert missing(fact, place, text) == ["สมชาย ใจดี"]
    assert missing(fact, place, (text[0], text[2])) == []
    assert missing(fact, place, text[:1]) == ["¶1 of 1", "สมชาย ใจดี"]


def test_a_duplicate_has_the_paragraphs_of_its_twin(shared: Path) -> None:
    twin, again = (
        next(file for file in FILES if file.stem.endswith(end))
        for end in ("1-2563-release", "1-2563-release-again")
    )
    one, other = (paragraphs(file, shared) for file in (twin, again))
    assert one is not None
    assert other is not None
    assert one[5:10] == other[5:10]
    assert [fact for fact, _ in record(twin).stated()] == [f for f, _ in record(again).stated()]
