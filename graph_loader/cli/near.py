"""A group of commands that answers a mistyped one with the nearest."""

from __future__ import annotations

import click


class NearGroup(click.Group):
    """Adds 'did you mean' to a mistyped command, from the names alone."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Raises UsageError with the nearest name, where one is near."""
        import difflib

        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = difflib.get_close_matches(args[0], self.list_commands(ctx), 1)
            if near and "did you mean" not in error.message.lower():
                hint = f"{error.message} Did you mean '{near[0]}'?"
                raise click.UsageError(hint, ctx) from error
            raise
