"""A group of commands that answers a mistyped one with the nearest."""

from __future__ import annotations

import click


class NearGroup(click.Group):
    """Adds 'did you mean' to a mistyped command, from the names alone."""

    noun = "command"

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Raises UsageError with the nearest name, where one is near."""
        import difflib

        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            told = error.message.replace("such command", f"such {self.noun}")
            near = difflib.get_close_matches(args[0], self.list_commands(ctx), 1)
            if near and "did you mean" not in told.lower():
                told = f"{told} Did you mean '{near[0]}'?"
            raise click.UsageError(told, ctx) from error
