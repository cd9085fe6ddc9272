"""The gallery shows every view there is, with pictures that are small and are there."""

from __future__ import annotations

import re

import click

from graph_loader.cli.draw import command
from tests.gallery.refresh import CORPUS, DOCS, FOLDER, written
from tests.gallery.text import SHOWN
from tests.visualize.views import VIEWS


def test_every_command_is_shown() -> None:
    assert set(command.list_commands(click.Context(command))) == set(VIEWS)
    assert {*VIEWS, *CORPUS} == set(SHOWN)


def test_it_is_what_is_written() -> None:
    assert (DOCS / "gallery.md").read_text(encoding="utf-8") == written()


def test_every_picture_is_there_and_small() -> None:
    text = (DOCS / "gallery.md").read_text(encoding="utf-8")
    named = {DOCS / path for path in re.findall(r"\]\((gallery/[^)]+\.png)\)", text)}
    assert named == set(FOLDER.glob("*.png"))
    for path in named:
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size < 160_000
