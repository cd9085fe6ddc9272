"""The kinds of fact that a source can state; the schema of a record derives from them."""

from graph_loader.facts.base import Fact, NamedFact, Spellings
from graph_loader.facts.bodies import (
    AgencyFact,
    BelongingFact,
    ConstitutionFact,
    DeathFact,
    DissolutionFact,
    InitiativeFact,
    PersonFact,
    PlaceFact,
)
from graph_loader.facts.gatherings import (
    DecisionFact,
    DecisionRef,
    EventFact,
    MeetingFact,
    ParticipationFact,
)
from graph_loader.facts.roles import CarryingFact, DeputyFact, RoleFact, TenureFact, VacancyFact
from graph_loader.facts.zones import CountFact, DesignationFact, ZoneFact

KINDS: dict[str, type[Fact]] = {
    fact.KIND: fact
    for fact in (
        PersonFact,
        DeathFact,
        AgencyFact,
        BelongingFact,
        ConstitutionFact,
        DissolutionFact,
        RoleFact,
        TenureFact,
        VacancyFact,
        DeputyFact,
        CarryingFact,
        MeetingFact,
        ParticipationFact,
        DecisionFact,
        EventFact,
        InitiativeFact,
        PlaceFact,
        ZoneFact,
        DesignationFact,
        CountFact,
    )
}

__all__ = [
    "KINDS",
    "AgencyFact",
    "BelongingFact",
    "CarryingFact",
    "ConstitutionFact",
    "CountFact",
    "DeathFact",
    "DecisionFact",
    "DecisionRef",
    "DeputyFact",
    "DesignationFact",
    "DissolutionFact",
    "EventFact",
    "Fact",
    "InitiativeFact",
    "MeetingFact",
    "NamedFact",
    "ParticipationFact",
    "PersonFact",
    "PlaceFact",
    "RoleFact",
    "Spellings",
    "TenureFact",
    "VacancyFact",
    "ZoneFact",
]
