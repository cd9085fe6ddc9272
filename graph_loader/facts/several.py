"""A list that may be written without its brackets where it has one item."""

from __future__ import annotations

from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator

T = TypeVar("T")


def as_list(value: Any) -> Any:
    """One thing may be written without the brackets of a list."""
    return value if value is None or isinstance(value, list | tuple) else [value]


Several = Annotated[tuple[T, ...], BeforeValidator(as_list)]
