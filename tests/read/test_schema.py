"""The JSON Schema takes what the reader takes, and refuses the usual mistakes."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from graph_loader.read.record import Record
from graph_loader.read.schema import ALSO_TEXT, record_schema

SCHEMA = record_schema()
GOOD: dict[str, Any] = {
    "source": {"name": "A", "kind": "release", "published": 2020, "licence": None},
    "people": ["สมชาย ตัวอย่าง", {"name": "x", "rank": "ดร.", "nth": "2"}],
    "agencies": [{"name": "ก", "short": "ข", "part_of": ["ค", {"agency": "ง", "from": "2020"}]}],
    "tenures": [{"person": "x", "role": "รมว.ก", "at": [1, "2-3"], "former": True}],
    "meetings": [
        {
            "body": {"name": "ก", "within": "ข"},
            "number": "1/2563",
            "present": ["x", {"person": "y", "role": ["รมว.ก", {"post": "ข", "agency": "ค"}]}],
            "approved": "words",
        }
    ],
    "events": [{"series": "s", "ordinal": 3, "held": {"from": "17 ก.ค. 2563", "mode": "online"}}],
    "counts": [{"series": "s", "status": "pilot", "number": "26", "on": 2018}],
}


def mistakes(data: dict[str, Any]) -> list[str]:
    """The sections in which something does not fit."""
    found = Draft202012Validator(SCHEMA).iter_errors({**GOOD, **data})
    return sorted({str([*error.absolute_path, ""][0]) for error in found})


def test_it_is_a_schema_of_its_dialect() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["title"] == "Rolegraph record"


def test_a_good_record_fits_both() -> None:
    assert mistakes({}) == []
    Record.model_validate({**GOOD, "source": {"name": "A", "published": "2020"}})


@pytest.mark.parametrize(
    ("data", "where"),
    [
        ({"source": {}}, "source"),
        ({"source": {"name": "A", "kind": "news"}}, "source"),
        ({"tenure": []}, ""),
        ({"people": "x"}, "people"),
        ({"people": [{"nam": "x"}]}, "people"),
        ({"agencies": [{"name": "x", "type": "minstry"}]}, "agencies"),
        ({"tenures": [{"person": "x"}]}, "tenures"),
        ({"tenures": [{"person": "x", "role": "y", "on": []}]}, "tenures"),
        ({"meetings": [{"body": "x", "number": "1-2563"}]}, "meetings"),
        (
            {"counts": [{"series": "s", "status": "pilot", "number": -1, "on": 1}]},
            "counts",
        ),
        (
            {"counts": [{"series": "s", "status": "pilot", "number": "x", "on": 1}]},
            "counts",
        ),
    ],
)
def test_the_usual_mistakes_do_not_fit(data: dict[str, Any], where: str) -> None:
    assert mistakes(data) == [where]


def test_every_field_of_a_section_is_described_or_a_reference() -> None:
    sections = SCHEMA["properties"]
    assert {"source", "tenures", "meetings", "zones"} <= set(sections)
    assert "name" in SCHEMA["$defs"]["AgencyEntry"]["anyOf"][1]["properties"]
    assert "agency" not in SCHEMA["$defs"]["AgencyEntry"]["anyOf"][1]["properties"]


@pytest.mark.parametrize("model", ALSO_TEXT, ids=lambda model: model.__name__)
def test_what_may_be_text_is_text_for_the_models_too(model: type[Any]) -> None:
    text = "รมว.ตัวอย่าง" if "Role" in model.__name__ else "ตัวอย่าง"
    if model.__name__ == "EventEntry":
        with pytest.raises(ValueError, match="an event needs 'planned' or 'held'"):
            model.model_validate(text)
    else:
        model.model_validate(text)
