"""`rolegraph who`: the question the project exists for."""

from __future__ import annotations

from functools import partial

import click

from graph_loader.asking import read_day, today
from graph_loader.cli.cite import cite_option, show_cited
from graph_loader.cli.context import Session, pass_session, warn
from graph_loader.cli.output import output_options, show
from graph_loader.errors import InputError, NotFound
from graph_loader.find import Match, find
from graph_loader.store.protocol import Store
from graph_loader.who import WITHIN, Answer, by_law, nearest, who
from queries import question


@click.command("who")
@click.argument("role", required=False)
@click.option("--on", metavar="DAY", help="The day asked about; today unless given.")
@click.option("--from", "first", metavar="DAY", help="First day of a period.")
@click.option("--to", "last", metavar="DAY", help="Last day of a period.")
@click.option("--known-on", metavar="DAY", help="Only what was published by that day.")
@click.option(
    "--within",
    type=click.IntRange(0),
    default=WITHIN,
    show_default=True,
    help="Days beyond which who was seen on one side only is counted, not listed.",
)
@click.option("--batch", "sheet", metavar="FILE", help="A CSV with the columns role, day.")
@cite_option
@output_options
@pass_session
def command(
    session: Session,
    role: str | None,
    on: str | None,
    first: str | None,
    last: str | None,
    known_on: str | None,
    within: int,
    sheet: str | None,
    cite: bool,
    form: str,
    calendar: str,
) -> None:
    """Who held ROLE on a day: holder, certainty, and the sources it rests on.

    ROLE is written as people write it: รมว.ดีอีเอส, "Permanent Secretary of MDES", CSCO.

    With --batch a whole sheet is answered: its columns and rows are kept, holder, certainty and
    sources added; - reads it from standard input.
    """
    if sheet is not None:
        if any(given is not None for given in (role, on, first, last)):
            raise InputError("--batch takes roles and days from the sheet: leave them out here")
        from graph_loader.cli.batch import Wanted, batch

        batch(session, sheet, Wanted(within, known_on, form, calendar, cite))
        return
    if role is None:
        raise click.UsageError("Missing argument 'ROLE', or --batch FILE.")
    since, until = _period(on, first, last)
    with session.reader() as store:
        found = find(store, "role", role)
        roles = [match.id for match in found]
        answer = _ask(store, roles, (since, until), within, known_on)
        columns = [column.name for column in question("who").columns]
        printed = partial(show_cited, store) if cite else show
        printed(answer.rows, columns, form, calendar)
        _explain(store, found, answer, since, asked=bool(on or first))


def _period(on: str | None, first: str | None, last: str | None) -> tuple[str, str]:
    """First and last day asked about; a month or year after --on is a period."""
    if on is not None and (first is not None or last is not None):
        raise InputError("--on is one day; write --on, or --from and --to")
    if on is not None:
        return read_day("on", on), read_day("on", on, last=True)
    if first is None and last is None:
        return today(), today()
    if first is None or last is None:
        raise InputError("a period needs both --from and --to")
    since, until = read_day("from", first), read_day("to", last, last=True)
    if until < since:
        raise InputError(f"--to {until} lies before --from {since}")
    return since, until


def _ask(
    store: Store, roles: list[str], period: tuple[str, str], within: int, known: str | None
) -> Answer:
    if known is None:
        return who(store, roles, *period, within)
    from graph_loader.known_on import known_on

    with known_on(store, roles, read_day("known-on", known, last=True)) as then:
        if then.undated:
            warn(f"{then.undated} statement(s) of sources without a day of publication left out")
        return who(then.store, roles, *period, within)


def _explain(store: Store, found: list[Match], answer: Answer, day: str, *, asked: bool) -> None:
    """What a person should know beside the rows; on stderr."""
    if not asked:
        warn(f"as of today, {day}")
    if answer.hidden:
        warn(f"{answer.hidden} possible row(s) farther from any evidence hidden; see --within")
    for gone in answer.elsewhere:
        warn(f"{gone.holder} is not possible: {gone.post} {gone.body or ''} by {gone.day}")
    if not answer.rows:
        roles = [match.id for match in found]
        near = nearest(store, roles, day)
        told = [f"nothing is stated of {_meant(found)} for {day}", by_law(store, roles, day)]
        raise NotFound("; ".join(filter(None, [*told, f"nearest: {near}" if near else None])))


def _meant(found: list[Match]) -> str:
    """Which post was understood, by its first body: `อธิบดี, กรม… (and 3 more)`."""
    first, *others = found
    post = ", ".join(filter(None, (first.name, first.detail)))
    return f"{post} (and {len(others)} more)" if others else post
