"""`rolegraph`: the group, its options, and the one place where errors become exit statuses."""

from __future__ import annotations

import contextlib
import gc
import importlib
import io
import os
import sys
from typing import Any, NoReturn

import click

from graph_loader.cli.context import Session
from graph_loader.cli.near import NearGroup
from graph_loader.cli.plugins import without_plugins
from graph_loader.errors import RolegraphError

COMMANDS: dict[str, str] = {
    "ask": "graph_loader.cli.ask",
    "check": "graph_loader.cli.check",
    "completion": "graph_loader.cli.completion",
    "cypher": "graph_loader.cli.cypher",
    "demo": "graph_loader.cli.demo",
    "doctor": "graph_loader.cli.doctor",
    "draw": "graph_loader.cli.draw",
    "export": "graph_loader.cli.export",
    "extract": "graph_loader.cli.extract",
    "find": "graph_loader.cli.find",
    "import": "graph_loader.cli.import_",
    "judgements": "graph_loader.cli.judgements",
    "load": "graph_loader.cli.load",
    "merge": "graph_loader.cli.merge",
    "rebuild": "graph_loader.cli.rebuild",
    "schema": "graph_loader.cli.schema",
    "show": "graph_loader.cli.show",
    "sources": "graph_loader.cli.sources",
    "split": "graph_loader.cli.split",
    "stats": "graph_loader.cli.stats",
    "unload": "graph_loader.cli.unload",
    "who": "graph_loader.cli.who",
}
"""Command → its module, which has a click command `command`; imported when it is used."""

NAME = "rolegraph"
STOPPED = 130
FAULT = 70
"""Nothing a user did; BSD's EX_SOFTWARE."""
RARELY = 1_000_000
"""New objects between two looks for cycles: more than a short command makes."""
DEBUG = "ROLEGRAPH_DEBUG"
_COMPLETION = "_ROLEGRAPH_COMPLETE"


class LazyGroup(NearGroup):
    """Imports a command's module only when the command runs or its help is shown."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All commands, sorted."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = importlib.import_module(COMMANDS[cmd_name]).command
        return found


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--db", metavar="PATH|URI", help="A file, bolt://… or neo4j://…, or 'neo4j'.")
@click.option("--into-shared", is_flag=True, help="Use a Neo4j that holds other things too.")
@click.version_option(package_name="rolegraph", prog_name="rolegraph")
@click.pass_context
def group(ctx: click.Context, db: str | None, into_shared: bool) -> None:
    """Who held which role, on which day, according to which source.

    A store is --db, else ROLEGRAPH_DB, else rolegraph.graph in this folder.
    """
    ctx.obj = Session(db, into_shared)


def main(args: list[str] | None = None) -> None:
    """Runs the command line; ends the process with 0, 1, 2, 3 or 130 and never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    if _COMPLETION in os.environ:
        group.main(prog_name=NAME)
    # Cycles are rare and small here; looking for them after every 700 objects takes a tenth.
    gc.set_threshold(RARELY)
    without_plugins()
    _leave(run(sys.argv[1:] if args is None else args))


def _leave(status: int) -> NoReturn:
    """Ends the process, everything being closed: to take apart what the system frees at once
    would take a fifth of a short command.
    """
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)


def run(args: list[str] | None = None) -> int:
    """The same, returning the status; FAULT for an error that nobody foresaw."""
    try:
        status: Any = _invoke(sys.argv[1:] if args is None else args)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone (`| head`); Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, click.Abort):
        return _fail("interrupted", STOPPED)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.exceptions.NoArgsIsHelpError as asked:
        click.echo(asked.format_message())
        return 0
    except (click.ClickException, RolegraphError, OSError) as error:
        return _fail(*_told(error))
    except Exception as error:
        # A person reads one line.
        if DEBUG in os.environ:
            raise
        return _fail(_fault(error), FAULT)
    return status if isinstance(status, int) else 0


def _invoke(args: list[str]) -> object:
    """`click.Group.main` without its own ideas of pipes and interrupts."""
    with group.make_context(NAME, [_in_utf8(arg) for arg in args] or ["--help"]) as ctx:
        return group.invoke(ctx)


def _in_utf8(arg: str) -> str:
    """What a terminal sent in UTF-8 under a locale that says otherwise (surrogates, PEP 383)."""
    return arg if arg.isprintable() else os.fsencode(arg).decode("utf-8", "replace")


def _told(error: Exception) -> tuple[str, int]:
    """(one line, exit status)."""
    if isinstance(error, RolegraphError):
        return str(error), error.exit_code
    if isinstance(error, click.NoSuchOption) and error.option_name in ("--db", "--into-shared"):
        return f"{error.option_name} stands before the command: rolegraph --db … COMMAND", 2
    if isinstance(error, click.UsageError):
        path = error.ctx.command_path if error.ctx else NAME
        return f"{_sentence(error.format_message())} See '{path} --help'.", 2
    if isinstance(error, click.ClickException):
        return error.format_message(), 2
    return _of_system(error), 3


def _sentence(message: str) -> str:
    """Ended as one; words too many are mostly a name of which the quotes were forgotten."""
    if message.startswith("Got unexpected extra argument"):
        return f"{message}: put a name of several words in quotes."
    return message if message.endswith((".", "?", ")")) else f"{message}."


def _of_system(error: Exception) -> str:
    """What the system says, without its number; where it names no file, of what is printed."""
    if not isinstance(error, OSError) or not error.strerror:
        return f"{error}"
    return f"{error.filename or 'what is printed'} cannot be read or written: {error.strerror}"


def _fault(error: Exception) -> str:
    import traceback
    from pathlib import Path

    place = traceback.extract_tb(error.__traceback__)[-1]
    return (
        f"a fault of rolegraph, please report it ({DEBUG}=1 shows all): "
        f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"
    )


def _fail(message: str, status: int) -> int:
    click.echo(f"{NAME}: {' '.join(message.split())}", err=True)
    return status


def _speak_utf8(stream: object) -> None:
    """Thai in any locale; the user's own PYTHONIOENCODING wins, and nothing then raises."""
    if isinstance(stream, io.TextIOWrapper):
        chosen = "PYTHONIOENCODING" in os.environ
        stream.reconfigure(encoding=None if chosen else "utf-8", errors="backslashreplace")
