"""Bodies that a law gave another name."""

from __future__ import annotations

import pytest

from graph_loader.thai.agencies import agency_key
from graph_loader.thai.renamed import names_through_time, renamed_by, renaming_days

ICT = agency_key("กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร")
DES = agency_key("กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม")


@pytest.mark.parametrize("key", [ICT, DES])
def test_both_names_are_one_line(key: str) -> None:
    assert names_through_time(key) == (ICT, DES)
    assert renaming_days(key) == {"2016-09-16"}


def test_a_body_that_kept_its_name() -> None:
    assert names_through_time("กรมทดลอง") == ("กรมทดลอง",)
    assert renaming_days("กรมทดลอง") == frozenset()


def test_the_day_of_the_law_is_the_first_of_the_new_name() -> None:
    assert renamed_by(ICT, "2016-09-15") is None
    found = renamed_by(ICT, "2016-09-16")
    assert found is not None
    assert found.name == "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม"
    assert renamed_by(DES, "2020-01-01") is None
