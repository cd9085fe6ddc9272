"""The outlines as they are drawn, and where a zone is put by the names of its places."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

Spot = tuple[float, float]
CREDIT = "Natural Earth; GeoNames (CC BY 4.0)"
"""Whose the outlines and places are; LICENSE has more."""
_CITY = (" City", "City of ", "เทศบาลนคร", "จังหวัด")


@dataclass(frozen=True, slots=True)
class Shape:
    """An outline (`d`, in tenths of a pixel), and where its name goes."""

    id: str
    th: str
    en: str
    at: Spot
    d: str


@cache
def provinces() -> dict[str, Shape]:
    """Thailand's 77 by id."""
    rows = csv.DictReader(_text("provinces.csv").splitlines())
    shapes = _shapes()["thailand"]
    return {row["id"]: _shape(row["id"], row["th"], row["en"], shapes[row["id"]]) for row in rows}


@cache
def countries() -> dict[str, Shape]:
    """South-East Asia's and its neighbours, by English name."""
    return {name: _shape(name, name, name, told) for name, told in _shapes()["asia"].items()}


def province_of(names: Iterable[str]) -> str | None:
    """The id of the province that one of these names is the name of."""
    found = (_by_name().get(plain(name)) for name in names)
    return next((key for key in found if key), None)


def province_in(text: str) -> str | None:
    """The id of the province whose name stands in a text, the longest first; in Thai only, in
    which a province's name is not a part of other words.
    """
    names = sorted(provinces().values(), key=lambda shape: -len(shape.th))
    return next((shape.id for shape in names if len(shape.th) > _SHORT and shape.th in text), None)


_SHORT = 3
"""ตาก, เลย, แพร่ …: such letters stand in other words too."""


def city_of(name: str, countries_said: Iterable[str]) -> Spot | None:
    """Where a city of one of these countries stands."""
    for country in countries_said:
        if spot := _cities().get((plain(name), plain(country))):
            return spot
    return None


def plain(name: str) -> str:
    """A name without what is sometimes added to it: `Cebu City` is `cebu`."""
    for added in _CITY:
        name = name.removesuffix(added).removeprefix(added)
    return "".join(name.lower().split())


@cache
def _by_name() -> dict[str, str]:
    found = {plain(name): key for key, shape in provinces().items()
             for name in (shape.th, shape.en)}  # fmt: skip
    return found | {"กรุงเทพ": "TH.BM", "กรุงเทพฯ": "TH.BM", "chonburi": "TH.CB", "โคราช": "TH.NR"}


@cache
def _cities() -> dict[tuple[str, str], Spot]:
    found = {}
    for name, (x, y) in _shapes()["cities"].items():
        city, _, country = name.rpartition(", ")
        found[plain(city), plain(country)] = (x, y)
    return found


def _shape(key: str, th: str, en: str, told: dict[str, Any]) -> Shape:
    x, y = told["at"]
    return Shape(key, th, en, (x, y), told["d"])


@cache
def _shapes() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_text("shapes.json"))
    return found


def _text(name: str) -> str:
    return files("visualize.geo").joinpath(name).read_text(encoding="utf-8")
