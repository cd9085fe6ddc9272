"""`rolegraph`: the group, its options, and the one place where errors become exit statuses."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from graph_loader.cli.context import Session
from graph_loader.errors import RolegraphError

COMMANDS: dict[str, str] = {
    "ask": "graph_loader.cli.ask",
    "cypher": "graph_loader.cli.cypher",
    "demo": "graph_loader.cli.demo",
    "doctor": "graph_loader.cli.doctor",
    "find": "graph_loader.cli.find",
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

INTERRUPTED = 130


class LazyGroup(click.Group):
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

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Adds 'did you mean' to a mistyped command, without importing the others."""
        import difflib

        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            if near and "did you mean" not in error.message.lower():
                hint = f"{error.message} Did you mean '{near[0]}'?"
                raise click.UsageError(hint, ctx) from error
            raise


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
    sys.exit(run(args))


def run(args: list[str] | None = None) -> int:
    """The same, returning the status."""
    try:
        status: Any = group.main(args=args, prog_name="rolegraph", standalone_mode=False)
        sys.stdout.flush()
    except RolegraphError as error:
        return _fail(str(error), error.exit_code)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        error.show()
        return error.exit_code
    except click.ClickException as error:
        return _fail(error.format_message(), 2)
    except (KeyboardInterrupt, click.Abort):
        return _fail(
            "interrupted; what was reported is kept, the same command goes on", INTERRUPTED
        )
    except BrokenPipeError:
        # The reader has gone (`| head`); Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status if isinstance(status, int) else 0


def _fail(message: str, status: int) -> int:
    click.echo(f"rolegraph: {message}", err=True)
    return status
