"""`rolegraph schema`: the JSON Schema of a record."""

from __future__ import annotations

import json

import click

from graph_loader.read.schema import record_schema


@click.command("schema")
def command() -> None:
    """Print the JSON Schema of a record, for editors to complete and check."""
    click.echo(json.dumps(record_schema(), ensure_ascii=False, indent=1))
