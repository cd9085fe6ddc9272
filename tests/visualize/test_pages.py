"""The page as a file: its size, its policy, the same bytes from the same facts."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest

from graph_loader.find import find
from graph_loader.graph.schema import LABELS
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.visualize.records import load
from visualize.model import VACANCY
from visualize.style import kinds, words
from visualize.views.around import Asked, around
from visualize.views.meeting import meeting

ROOT = Path(__file__).parents[2]


def test_the_same_bytes_twice(told: Store, office: str) -> None:
    sitting = find(told, "meeting", "คณะกรรมการทดสอบ 2/2563")[0].id
    assert around(told, office, Asked(radius=2)) == around(told, office, Asked(radius=2))
    assert meeting(told, sitting) == meeting(told, sitting)


def test_both_stores_give_the_same_page(
    told: Store, office: str, neo4j_store: Neo4jStore, tmp_path: Path
) -> None:
    load(neo4j_store, tmp_path)
    sitting = find(told, "meeting", "คณะกรรมการทดสอบ 2/2563")[0].id
    assert around(neo4j_store, office, Asked(radius=2)) == around(told, office, Asked(radius=2))
    assert meeting(neo4j_store, sitting) == meeting(told, sitting)


def test_only_what_the_policy_names_can_run(told: Store, office: str) -> None:
    text = around(told, office, Asked())
    policy = re.search('Content-Security-Policy" content="([^"]+)"', text)
    named = set(re.findall("sha256-([A-Za-z0-9+/=]+)", policy[1] if policy else ""))
    inline = re.findall("<(?:script|style)>(.*?)</(?:script|style)>", text, re.DOTALL)
    hashes = {base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in inline}
    assert len(inline) == 3
    assert named == hashes
    assert "default-src &#39;none&#39;" in text
    assert "unsafe" not in (policy[1] if policy else "unsafe")


def test_the_page_is_small_and_says_its_licence(told: Store, office: str) -> None:
    text = around(told, office, Asked())
    assert len(text.encode()) < 600_000
    assert "vis.js is dual licensed" in text
    assert "\r" not in text


@pytest.mark.parametrize("table", [kinds(), words()])
def test_every_kind_and_word_is_in_both_languages(table: dict[str, object]) -> None:
    assert all(table.values())


def test_every_kind_of_thing_has_a_look() -> None:
    drawn = {"Person", "Agency", "Role", "Meeting", "Event", "Initiative", "Zone", "Place",
             "Decision"}  # fmt: skip
    assert drawn <= set(LABELS)
    assert set(kinds()) == {label.lower() for label in drawn} | {VACANCY}
    assert len({kind.sign for kind in kinds().values()}) == len(drawn) + 1


def test_pages_import_without_any_database() -> None:
    code = (
        "import sys; sys.modules['neo4j'] = sys.modules['kglite'] = None; "
        "import visualize.views.around, visualize.views.meeting"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
