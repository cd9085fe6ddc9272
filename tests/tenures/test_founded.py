"""Bodies founded in the years of the news: nobody there before."""

from __future__ import annotations

from graph_loader.thai.founded import founded, foundings
from graph_loader.thai.renamed import renaming_days
from tests.tenures.told import Told

SPOKESMAN = "โฆษกศูนย์บริหารสถานการณ์การแพร่ระบาดของโรคติดเชื้อไวรัสโคโรนา 2019"


def test_a_short_form_is_the_body() -> None:
    found = founded("ศบค")
    assert found is not None
    assert found.on == "2020-03-12"
    assert founded("กรมทดลอง") is None


def test_no_body_is_both_founded_and_renamed_on_one_day() -> None:
    assert all(found.on not in renaming_days(key) for key, found in foundings().items())


def test_nobody_held_a_post_before_its_body_was_there(told: Told) -> None:
    told.text("2020-06-01", f"นายสมชาย ใจดี {SPOKESMAN} แถลงวันนี้")
    before, first = told.who(SPOKESMAN, "2020-03-11", "2020-03-12")
    assert before == []
    assert first == [("สมชาย ใจดี", "substantive", "possible")]
