"""Every command is there, explained, and named in the README."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from graph_loader.cli.app import COMMANDS, group
from tests.cli.runner import ROOT, rolegraph

LINE = 79


def commands() -> Iterator[tuple[str, click.Command]]:
    """All commands and their subcommands, by the words one types."""

    def below(words: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
        yield words, command
        if isinstance(command, click.Group):
            ctx = click.Context(command)
            for name in command.list_commands(ctx):
                found = command.get_command(ctx, name)
                if found is not None:
                    yield from below(f"{words} {name}", found)

    for name in COMMANDS:
        command = group.get_command(click.Context(group), name)
        if command is not None:
            yield from below(name, command)


ALL = dict(commands())


def test_all_commands_are_found() -> None:
    assert set(COMMANDS) <= set(ALL)
    assert {"ask who", "ask line", "ask career", "ask roster", "ask carried", "ask meeting"} <= (
        set(ALL)
    )
    assert "judgements undo" in ALL


@pytest.mark.parametrize("words", sorted(ALL))
def test_every_command_and_option_has_help(words: str) -> None:
    command = ALL[words]
    assert command.help
    assert command.get_short_help_str(LINE)
    options = [p for p in command.params if isinstance(p, click.Option)]
    assert [option.name for option in options if not option.help] == []


@pytest.mark.parametrize("words", sorted(ALL))
def test_help_is_shown(words: str) -> None:
    ran = rolegraph(*words.split(), "--help")
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: rolegraph {words}")


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_stands_in_the_readme(name: str) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.search(rf"`(rolegraph )?{name}\b", text)


def test_every_command_is_in_the_contract(shared: Path) -> None:
    contract = (shared / "design" / "commands.md").read_text(encoding="utf-8")
    ours = set(COMMANDS) - {"completion"}  # the contract has it in words
    assert [name for name in sorted(ours) if not re.search(rf"`{name}\b", contract)] == []


def test_alone_it_shows_its_help() -> None:
    ran = rolegraph()
    assert ran.status == 0
    assert [name for name in COMMANDS if f"  {name} " not in ran.out] == []
