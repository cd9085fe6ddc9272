"""Where in a source a fact stands: a paragraph, or characters."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

_FORMS = (
    re.compile(r"^(?:¶|p\.?\s?)?(?P<first>\d+)(?:\s?[-–]\s?(?P<last>\d+))?(?::(?P<a>\d+)-(?P<b>\d+))?$"),
    re.compile(r"^(?:chars?|@)\s?(?P<a>\d+)\s?[-–]\s?(?P<b>\d+)$"),
)  # fmt: skip


def canonical_locator(value: str) -> str:
    """`5`, `¶5`, `5-6`, `5:10-40` (characters of a paragraph), `chars 120-180` → `¶5` … `@120-180`.

    Paragraph 0 is the title; paragraphs are the non-empty lines of a text, counted from 0.
    """
    for form in _FORMS:
        found = form.match(value.strip())
        if found is None:
            continue
        part = found.groupdict()
        chars = f"{part['a']}-{part['b']}" if part.get("a") else ""
        if part.get("first") is None:
            return f"@{chars}"
        span = f"¶{part['first']}" + (f"-{part['last']}" if part.get("last") else "")
        return f"{span}:{chars}" if chars else span
    raise ValueError(
        f"'{value}' is no place in a text: write a paragraph (5, 5-6), characters of one "
        "(5:10-40), or characters of the whole (chars 120-180)"
    )


def _as_tuple(value: Any) -> Any:
    items = value if isinstance(value, list | tuple) else [value]
    return tuple(canonical_locator(str(item)) for item in items if item is not None)


Locators = Annotated[
    tuple[str, ...],
    BeforeValidator(_as_tuple, json_schema_input_type=int | str | list[int | str]),
    Field(
        description=(
            "Where the source states it: paragraph 5 (the title is 0), 5-6, 5:10-40 for characters "
            "of a paragraph, 'chars 120-180' of the whole text; several in a list."
        ),
        examples=[5, "5-6", "chars 120-180"],
    ),
]


class Located(BaseModel):
    """What every entry of a record may say: where it stands, and in what words."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, defer_build=True)
    at: Locators = ()
    quote: str | None = Field(None, description="The words themselves; kept with --keep-text only.")
