"""Sources for a load that is killed: a few posts and people, seen again and again."""

from __future__ import annotations

from graph_loader.dates import add_days
from graph_loader.facts import AgencyFact, Fact, TenureFact
from graph_loader.statements import Source, SourceRecord, Statement, statement_id

SOURCES = 240
AGENCIES = ("กรมหนึ่ง", "กรมสอง", "กรมสาม", "กรมสี่", "กรมห้า")
PEOPLE = ("สมชาย ใจดี", "สมหญิง ใจงาม", "มานะ อดทน", "ปิติ ยินดี", "ชูใจ มีสุข", "วีระ กล้าหาญ")


def records() -> list[SourceRecord]:
    """The sources, in the order in which they are loaded."""
    return [_record(number) for number in range(SOURCES)]


def _record(number: int) -> SourceRecord:
    day = add_days("2018-01-01", number * 4)
    identifier = f"example.org/{number:03}"
    facts = [_sight(number, step, day) for step in range(3)]
    facts.append(AgencyFact.model_validate({"agency": AGENCIES[number % 5], "short": ["ก."]}))
    statements = {s.id: s for s in (_statement(identifier, fact) for fact in facts)}
    source = Source(identifier, f"ข่าว {number}", kind="release", published=day)
    return SourceRecord(source, tuple(statements[key] for key in sorted(statements)))


def _sight(number: int, step: int, day: str) -> Fact:
    role = {"post": "อธิบดี", "agency": AGENCIES[(number + step) % 5]}
    holder = {"person": PEOPLE[(number // 40 + step) % 6]}
    return TenureFact.model_validate({"holder": holder, "role": role, "on": day})


def _statement(source: str, fact: Fact) -> Statement:
    return Statement(statement_id(source, fact), source, fact)
