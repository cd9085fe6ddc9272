"""A small store to export: two sources with places, a quotation, a vacancy, and judgements."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from graph_loader.find import find
from graph_loader.judge import Signature, judge, undo
from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.statements import SourceRecord
from graph_loader.store.protocol import Store

NEWS: Final = """\
source:
  name: "Somebody, \\"new\\"; at the ministry | ข่าว"
  kind: newspaper
  publisher: Example Daily
  address: https://www.example.org/news/1
  published: 2020-05-13
tenures:
  - person: นายสมชาย ตัวอย่าง
    role: ปลัดกระทรวงตัวอย่าง
    at: [¶3, ¶5]
    quote: "บรรทัดแรก; \\"คำพูด\\",\\nบรรทัดสอง"
  - person: พล.อ. สมหมาย ตัวอย่าง
    role: {post: รัฐมนตรีว่าการ, agency: กระทรวงตัวอย่าง}
    from: 2019-07-10
agencies:
  - {name: กระทรวงตัวอย่าง, short: [กตย., MoEx], en: Ministry of Examples}
"""
GAZETTE: Final = """\
source: {name: ประกาศตัวอย่าง เล่ม 1, kind: gazette, published: 2020-10, retrieved: 2026-11-23}
tenures:
  - {person: สมชาย ตัวอย่าง, role: ปลัดกระทรวงตัวอย่าง, until: 2020-09-30}
  - {person: Somying Tuayang, role: {post: ปลัดกระทรวง, agency: กระทรวงตัวอย่าง}, from: 2020-10-01}
"""
NEWS_ID: Final = "example.org/news/1"
GAZETTE_ID: Final = "name:ประกาศตัวอย่างเล่ม1"


def records(folder: Path, *texts: str) -> list[SourceRecord]:
    """The records of some texts, with what they quote."""
    for number, text in enumerate(texts):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    units = list(read_units([str(folder)], keep_text=True))
    found = [unit.record for unit in units if unit.record is not None]
    if len(found) != len(texts):
        raise ValueError([str(problem) for unit in units for problem in unit.problems])
    return found


def fill(store: Store, folder: Path) -> None:
    """Loads both sources and judges twice; the first judgement is withdrawn, so 2 is left."""
    list(Loader(store).load(records(folder, NEWS, GAZETTE)))
    judge_some(store, "kept apart by mistake")
    judge_some(store, "namesakes")
    undo(Loader(store), 1)


def judge_some(store: Store, reason: str) -> int:
    """Judges that the two permanent secretaries are different; returns the number."""
    first, second = (
        find(store, "person", name)[0].id for name in ("สมชาย ตัวอย่าง", "Somying Tuayang")
    )
    by = Signature(reason, "tester", "2026-11-23")
    return judge(Loader(store), "different", first, second, by).number
