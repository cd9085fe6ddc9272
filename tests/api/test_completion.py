"""Shell completion, through click."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from graph_loader.cli.app import COMMANDS, run

CALL = "from graph_loader.cli import main; main()"


def completed(words: str, place: int) -> list[str]:
    """What bash is offered for the word at `place`."""
    asked = {"_ROLEGRAPH_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(place)}
    done = subprocess.run(
        [sys.executable, "-c", CALL],
        env={**os.environ, **asked},
        capture_output=True,
        text=True,
        check=True,
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


def test_commands_questions_formats_and_options_are_completed() -> None:
    assert completed("rolegraph ", 1) == sorted(COMMANDS)
    assert completed("rolegraph ex", 1) == [name for name in sorted(COMMANDS) if name[:2] == "ex"]
    assert completed("rolegraph export g", 2) == ["graphml", "gexf"]
    assert "who" in completed("rolegraph ask w", 2)
    assert completed("rolegraph who --ba", 2) == ["--batch"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert f"_ROLEGRAPH_COMPLETE={shell}_complete" in script


def test_another_shell_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", "csh"]) == 2
    assert "'csh' is not one of 'bash', 'zsh', 'fish'" in capsys.readouterr().err
