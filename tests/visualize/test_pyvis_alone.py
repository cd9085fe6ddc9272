"""pyvis comes without IPython and jsonpickle, and has both again when they are called for."""

from __future__ import annotations

import subprocess
import sys

import pytest

IMPORTED = """
import sys
from visualize.pyvis_alone import empty_network
network = empty_network()
network.add_node("a")
print("IPython" in sys.modules, "jsonpickle" in sys.modules)
print("py/object" in network.to_json(), "jsonpickle" in sys.modules)
"""
DRAWN = """
import sys
from visualize.views import agency, changes, overview, person, role, zones
print("networkx" in sys.modules, "pyvis" in sys.modules)
"""


def said(code: str) -> list[str]:
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()


@pytest.mark.parametrize(
    ("code", "lines"),
    [(IMPORTED, ["False False", "True True"]), (DRAWN, ["False False"])],
    ids=["network", "drawings"],
)
def test_what_is_not_needed_is_not_imported(code: str, lines: list[str]) -> None:
    assert said(code) == lines
