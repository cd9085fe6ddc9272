"""A day in a fact: canonical EDTF text, converted from Buddhist years here and nowhere else."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo

from graph_loader.dates import parse_when

STORED = {"stored": True}


def is_stored(info: ValidationInfo) -> bool:
    """Text that a store gives back was converted when it was read first."""
    return bool(info.context and info.context.get("stored"))


def _parse(value: Any, info: ValidationInfo) -> Any:
    """The record's `calendar` travels in the validation context."""
    if value is None or is_stored(info):
        return value
    return parse_when(value, calendar=(info.context or {}).get("calendar", "ce"))


When = Annotated[
    str,
    BeforeValidator(_parse),
    Field(
        description=(
            "A day, month or year: 2020-05-13, 2020-05, 2020, 13 พ.ค. 2563, 13/5/2563, "
            "'before 2020-05-13', 'by 2020-05', 'ปีงบประมาณ 2563'. Kept as partial as it is stated."
        ),
        examples=["2020-05-13", "13 พ.ค. 2563"],
    ),
]
