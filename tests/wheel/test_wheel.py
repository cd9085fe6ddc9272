"""What a stranger installs: it holds everything, and works where the checkout is not.

Each environment is a new one, of each Python that is on the machine, and its libraries come from
the package index, so this takes half a minute for each.
"""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.wheel.building import ROOT, build_sdist, build_wheel, call, install, shipped
from tests.wheel.pythons import pythons

QUESTION = ["--agency", "คณะกรรมการขับเคลื่อนการพัฒนาเมืองอัจฉริยะ", "--from", "2020-05-13"]


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution."""
    return build_sdist(tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel."""
    return build_wheel(sdist, tmp_path_factory.mktemp("wheel"))


def test_every_file_of_the_packages_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as files:
        there = {name for name in files.namelist() if ".dist-info/" not in name}
    assert there == shipped()
    kinds = {Path(name).suffix for name in there}
    assert kinds >= {".py", ".typed", ".cypher", ".csv", ".yaml"}


def test_the_sdist_can_build_and_test_itself(sdist: Path) -> None:
    with tarfile.open(sdist) as files:
        there = {name.partition("/")[2] for name in files.getnames()}
    assert there >= shipped() | {"pyproject.toml", "LICENSE", "README.md", "Makefile"}
    assert "tests/conftest.py" in there
    assert "docs/exchange.md" in there


def test_extras_and_command_are_declared(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as files:
        told = {name.rpartition("/")[2]: name for name in files.namelist()}
        metadata = files.read(told["METADATA"]).decode()
        commands = files.read(told["entry_points.txt"]).decode()
    extras = {line.partition(": ")[2] for line in metadata.splitlines() if "Provides-Extra" in line}
    assert extras >= {"fast", "pandas"}
    assert "neo4j-rust-ext" in metadata
    assert "rolegraph = graph_loader.cli:main" in commands


@pytest.mark.parametrize("python", [pytest.param(p, id=v) for v, p in pythons().items()])
def test_it_works_in_an_empty_environment(python: str, wheel: Path, tmp_path: Path) -> None:
    commands = install(wheel, tmp_path / "env", python)
    rolegraph = str(commands / "rolegraph")
    where = [str(commands / "python"), "-c", "import graph_loader; print(graph_loader.__file__)"]
    assert not Path(call(where, tmp_path).strip()).is_relative_to(ROOT)
    assert "พุทธิพงษ์ ปุณณกันต์" in call([rolegraph, "demo"], tmp_path)
    call([rolegraph, "--db", "t.graph", "demo"], tmp_path)
    told = call([rolegraph, "--db", "t.graph", "ask", "roster", *QUESTION], tmp_path)
    assert "ประวิตร วงษ์สุวรรณ" in told
    assert '"rolegraph":"ground"' in call(
        [rolegraph, "--db", "t.graph", "export", "jsonl"], tmp_path
    )
