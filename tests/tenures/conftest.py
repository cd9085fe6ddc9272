"""A folder to tell news in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tenures.told import Told


@pytest.fixture
def told(tmp_path: Path) -> Told:
    return Told(tmp_path)
