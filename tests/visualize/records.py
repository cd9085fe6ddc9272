"""Small records of our own for pages: an ordinary meeting, and one written by somebody hostile."""

from __future__ import annotations

from pathlib import Path

from graph_loader.load import Loader
from graph_loader.read.units import read_units
from graph_loader.store.protocol import Store

ORDINARY = """
source: {name: A release, publisher: Example Office, kind: release,
         address: https://example.org/1, published: 2020-07-01, retrieved: 2020-08-01}
agencies:
  - {name: สำนักงานส่งเสริมตัวอย่าง, short: [สสต., EXPA], en: Example Promotion Agency,
     part_of: กระทรวงตัวอย่าง, at: 1}
tenures:
  - {person: สมหมาย ทดลอง, role: ผู้อำนวยการสำนักงานส่งเสริมตัวอย่าง, from: 2019-01-01,
     until: 2019-12-31, at: 2, quote: short words of a source}
  - {person: สมหญิง ลองดู, role: ผู้อำนวยการสำนักงานส่งเสริมตัวอย่าง, how: acting, at: 3}
meetings:
  - body: คณะกรรมการทดสอบ
    number: 2/2563
    date: 2020-07-01
    chaired_by: {person: สมชาย ตัวอย่าง, at: 4}
    present:
      - {agency: สำนักงานส่งเสริมตัวอย่าง, capacity: representative, at: 5}
    approved:
      - what: the head as representative
        at: 6
        appoints: {role: ผู้อำนวยการสำนักงานส่งเสริมตัวอย่าง}
"""
HOSTILE = """
source: {name: "</script><script>window.hacked=1</script>", publisher: "{{ 7 * 7 }} href",
         kind: other, address: "javascript:window.hacked=1", published: 2020-07-02}
tenures:
  - person: "<img src=x onerror=window.hacked=1>"
    role: {post: "<b>Chief</b>", agency: สำนักงานร้าย}
    at: 1
    quote: "<svg onload=window.hacked=1> <!-- {% raw %}"
  - person: "ชื่อ\\u202Eกลับทาง\\u2066"
    role: {post: "${window.hacked=1}", agency: สำนักงานร้าย}
    at: 2
"""
RECORDS = (ORDINARY, HOSTILE)


def load(store: Store, folder: Path) -> None:
    """Loads RECORDS with their quotations, which are kept only where that is asked for."""
    paths = [folder / f"{number}.yaml" for number in range(len(RECORDS))]
    for path, text in zip(paths, RECORDS, strict=True):
        path.write_text(text, encoding="utf-8")
    units = list(read_units([str(path) for path in paths], keep_text=True))
    if bad := [unit.problems for unit in units if unit.record is None]:
        raise ValueError(f"{bad}")
    for _ in Loader(store).load(unit.record for unit in units if unit.record is not None):
        pass
