"""Posts that news tells in English behind a name with a title."""

from __future__ import annotations

import pytest

from graph_loader.extract.documents import Raw
from graph_loader.news import news_records
from graph_loader.statements import SourceRecord
from tests.extraction.reads import Row, rows_of

MAN = "John Sample"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            f"Mr. {MAN}, Director-General of the Test Office and Spokesperson of the Test Unit",
            {
                (MAN, "Director-General of the Test Office", "Test Office", "holds"),
                (MAN, "Spokesperson of the Test Unit", "Test Unit", "holds"),
            },
        ),
        (
            f"Mr. {MAN} Deputy Prime Minister and Minister of Transport\n"
            "Ms. Jane Trial Minister of Labor",
            {
                (MAN, "Deputy Prime Minister", None, "holds"),
                (MAN, "Minister of Transport", None, "holds"),
                ("Jane Trial", "Minister of Labor", None, "holds"),
            },
        ),
        (
            f"H.E. Gen. {MAN}, Ambassador of the Republic of Testland to Thailand, paid a call",
            {
                (
                    MAN,
                    "Ambassador of the Republic of Testland to Thailand",
                    "Republic of Testland",
                    "holds",
                )
            },
        ),
        (f"Mr. {MAN} welcomed the Ministers of both sides", set()),
    ],
)
def test_an_english_post_behind_a_name_is_read(text: str, rows: set[Row]) -> None:
    assert rows_of(text) == rows


def test_an_office_told_in_english_only_is_not_loaded() -> None:
    text = f"วันพุธที่ 1 กรกฎาคม 2563\nMr. {MAN}, Prime Minister of the Republic of Testland, said"
    (record,) = news_records([Raw("t.txt", f"หัวข้อ\n{text}")])
    assert isinstance(record, SourceRecord)
    assert [statement.fact.KIND for statement in record.statements] == []
