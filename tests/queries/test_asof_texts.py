"""The as-of rule stands written out in each question, so that it can be pasted: always the same.

A bare comparison with an absent bound is null in Cypher and drops the row. So every comparison
of a question with a bound of a link stands inside the CASE of `graph_loader.asof.case`.
"""

from __future__ import annotations

import pytest

from graph_loader.asof import case
from queries import Question, catalogue
from tests.queries.texts import asof_cases, compared_bounds, in_one_line, named_links

ALL = [pytest.param(found, id=found.name) for found in catalogue()]
DATED = [
    pytest.param(found, id=found.name)
    for found in catalogue()
    if any(parameter.kind == "day" for parameter in found.parameters)
]


@pytest.mark.parametrize("found", ALL)
def test_every_case_is_the_one_definition(found: Question) -> None:
    for written in asof_cases(found.text):
        assert written.words == in_one_line(case(written.link, written.first, written.last))


@pytest.mark.parametrize("found", ALL)
def test_no_bound_is_compared_elsewhere(found: Question) -> None:
    assert compared_bounds(found.text) == []


@pytest.mark.parametrize("found", DATED)
def test_every_link_of_a_question_about_days_is_judged(found: Question) -> None:
    judged = {written.link for written in asof_cases(found.text)}
    assert judged
    assert named_links(found.text) <= judged


def test_the_check_sees_what_it_is_for() -> None:
    rule = case("t", "first", "coalesce($to, '9999-12-31')")
    text = f"MATCH (t:Tenure)\nWITH t, {rule} AS certainty\nRETURN t"
    assert [(c.link, c.first, c.last) for c in asof_cases(text)] == [
        ("t", "first", "coalesce($to, '9999-12-31')")
    ]
    assert compared_bounds(text) == []
    assert named_links(text) == {"t"}
    assert compared_bounds(f"{text} WHERE t.start_min <= $from") == ["t.start_min <="]
    assert compared_bounds(f"{text} WHERE $to < c.sure_until[0]") == ["< c.sure_until[0]"]
    spoilt = rule.replace("coalesce(t.end_max <= first, false)", "t.end_max <= first")
    assert asof_cases(text.replace(rule, spoilt)) == []
    assert compared_bounds(text.replace(rule, spoilt))
