"""`rolegraph completion`: what a shell needs to complete commands, questions and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from graph_loader.errors import InputError

SHELLS = ("bash", "zsh", "fish")


HELP = """Print the completion script of SHELL.

\b
bash  rolegraph completion bash > ~/.local/share/bash-completion/completions/rolegraph
zsh   rolegraph completion zsh > a file _rolegraph in a folder of $fpath
fish  rolegraph completion fish > ~/.config/fish/completions/rolegraph.fish
"""


@click.command("completion", help=HELP)
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """The script comes from click."""
    found = get_completion_class(shell)
    if found is None:
        raise InputError(f"click knows no completion for {shell}")
    name = "rolegraph"
    click.echo(found(ctx.find_root().command, {}, name, f"_{name.upper()}_COMPLETE").source())
