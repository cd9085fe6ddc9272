"""Ministries by their full, cut and short names."""

from __future__ import annotations

import pytest

from graph_loader.thai.ministries import ministry

FARMING = "กระทรวงเกษตรและสหกรณ์"


@pytest.mark.parametrize(
    "text", ["กระทรวงเกษตรและสหกรณ์", "เกษตรและสหกรณ์", "เกษตรฯ", "กระทรวงเกษตรฯ", "กษ."]
)
def test_a_ministry_is_known(text: str) -> None:
    assert ministry(text) == FARMING


@pytest.mark.parametrize(
    "text",
    ["", "กระทรวง", "กระทรวงฯ", "กระทรวงการฯ", "กรมการข้าว", "กระทรวงเกษตรญี่ปุ่น", "การต่างประเทศจีน"],
)
def test_another_body_is_none(text: str) -> None:
    assert ministry(text) is None


def test_the_word_that_some_leave_out() -> None:
    assert ministry("ต่างประเทศ") == ministry("การต่างประเทศ") == "กระทรวงการต่างประเทศ"
    assert ministry("กระทรวงพัฒนาสังคมฯ") == "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์"
