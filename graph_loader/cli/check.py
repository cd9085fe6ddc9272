"""`rolegraph check`: what in the graph to look at, and accepting what is fine."""

from __future__ import annotations

from collections import Counter as Counts
from collections.abc import Sequence
from datetime import date
from typing import Any

import click

from graph_loader.asking import read_day
from graph_loader.check.asked import known, wanted
from graph_loader.check.catalogue import IDENTITY
from graph_loader.check.findings import COLUMNS, Finding, Wanted, findings, shown
from graph_loader.check.number import code_of, pick
from graph_loader.check.rule import SEVERITIES
from graph_loader.cli.check_text import told
from graph_loader.cli.context import Session, warn
from graph_loader.cli.output import output_options, show
from graph_loader.cli.progress import Counter
from graph_loader.errors import InputError
from graph_loader.judge import Accepted, Signature, accept
from graph_loader.load import Loader
from graph_loader.store.protocol import Store

SUMMARY = ("code", "name", "severity", "findings", "accepted")


@click.group("check", invoke_without_command=True)
@click.option("--role", help="Only what touches this post.")
@click.option("--agency", help="Only what touches this body or its posts.")
@click.option("--since", metavar="DAY", help="Only what goes on after this day, or is about none.")
@click.option("--code", "codes", multiple=True, metavar="CODE", help="Only this rule; repeatable.")
@click.option("--identity", is_flag=True, help="Only doubt about who or what is one.")
@click.option(
    "--severity",
    type=click.Choice(SEVERITIES),
    default="note",
    show_default=True,
    help="Only findings at least as bad.",
)
@click.option("--all", "everything", is_flag=True, help="Accepted ones too.")
@click.option("--summary", is_flag=True, help="Only how many of each code.")
@output_options
@click.pass_context
def command(ctx: click.Context, /, **said: Any) -> int:
    """List findings: overlaps, gaps, conflicts, doubles. Status 1 where there are any.

    docs/checks.md tells what each code looks for. `check accept NUMBER --reason …` says that
    one is fine; it is not listed again unless --all.
    """
    if ctx.invoked_subcommand is not None:
        return 0
    session: Session = ctx.find_object(Session) or Session(None)
    with session.reader() as store:
        which = _wanted(store, said)
        found = _found(store, which)
        listed = [f for f in found if said["everything"] or f.accepted is None]
        if said["summary"]:
            show(_summary(found, which), SUMMARY, said["form"], said["calendar"])
        elif said["form"] == "table":
            _tell(store, listed)
        else:
            rows = shown(store.rows, listed, [f.number for f in found])
            show(rows, COLUMNS, said["form"], said["calendar"])
    _count(found, listed)
    return 1 if any(f.accepted is None for f in found) else 0


@command.command("accept")
@click.argument("numbers", nargs=-1, required=True, metavar="NUMBER…")
@click.option("--reason", required=True, help="Why it is fine.")
@click.option("--author", envvar="ROLEGRAPH_AUTHOR", help="Who says so.")
@click.pass_context
def accept_command(
    ctx: click.Context, numbers: Sequence[str], reason: str, author: str | None
) -> None:
    """Say that findings are fine, by NUMBER as `check` prints it (T01-3fa2c1).

    A number is made of what the finding is about, so it means the same one until that changes; its
    beginning will do where no other finding begins so. `rolegraph judgements` lists what was
    accepted, `rolegraph judgements undo N` takes it back.
    """
    session: Session = ctx.find_object(Session) or Session(None)
    by = Signature(reason, author, date.today().isoformat())
    codes = [code_of(number) for number in numbers]
    which = Wanted() if None in codes else Wanted(codes=known([c for c in codes if c]))
    with session.writer() as store:
        found = {finding.number: finding for finding in _found(store, which)}
        chosen = [found[pick(number, found)] for number in dict.fromkeys(numbers)]
        for finding in chosen:
            if finding.accepted is not None:
                raise InputError(
                    f"{finding.number} was accepted before: judgement {finding.accepted}"
                )
        made = accept(Loader(store), [_accepted(finding) for finding in chosen], by)
    for judgement in made:
        click.echo(f"judgement {judgement.number}: accepted — {judgement.about}")


def _accepted(finding: Finding) -> Accepted:
    found, rule = finding.found, finding.rule
    sentence = rule.english(found)
    return Accepted(rule.code, found.concerns, found.words, f"{finding.number[:10]} {sentence}")


def _wanted(store: Store, said: dict[str, Any]) -> Wanted:
    return wanted(
        store,
        [*said["codes"], *(sorted(IDENTITY) if said["identity"] else ())],
        role=said["role"],
        agency=said["agency"],
        severity=said["severity"],
        since=read_day("since", said["since"]) if said["since"] else None,
    )


def _found(store: Store, which: Wanted) -> list[Finding]:
    counter = Counter("checking:")

    def step(what: str) -> None:
        counter.what = f"checking: {what}, rule"
        counter.step()

    try:
        return findings(store.rows, which, step)
    finally:
        counter.clear()


def _tell(store: Store, listed: list[Finding]) -> None:
    for row in shown(store.rows, listed, [f.number for f in listed]):
        click.echo(told(row))


def _summary(found: list[Finding], which: Wanted) -> list[dict[str, Any]]:
    every = Counts(finding.rule.code for finding in found)
    fine = Counts(finding.rule.code for finding in found if finding.accepted is not None)
    return [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "findings": every[rule.code],
            "accepted": fine[rule.code],
        }
        for rule in which.rules
    ]


def _count(found: list[Finding], listed: list[Finding]) -> None:
    open_ones = [finding for finding in found if finding.accepted is None]
    by_severity = Counts(finding.rule.severity for finding in open_ones)
    parts = [f"{by_severity[s]} {s}(s)" for s in SEVERITIES if by_severity[s]]
    hidden = len(found) - len(open_ones)
    fine = f"; {hidden} accepted" if hidden else ""
    warn(f"{len(open_ones)} finding(s){': ' if parts else ''}{', '.join(parts)}{fine}")
