"""How far the name of a body goes behind ประชุม, and the number of its meeting."""

from __future__ import annotations

import re

CABINET = "คณะรัฐมนตรี"
# What ends the name of a body: where a space stands before, and where none does.
_AFTER_SPACE = (
    r"ครั้งที่|เมื่อ|ณ|โดย|ร่วมกับ|ว่า|ผ่าน|เพื่อ|พร้อม|ซึ่ง|ที่|ประจำปี(?!ของ)|ประจำเดือน|สมัย|ใน|นัด|วันที่|วันนี้|ได้|มี"
    r"|เห็นชอบ|ไฟเขียว|อนุมัติ|รับทราบ|ถก|เร่ง|เผย|ย้ำ|สั่ง|กำชับ|เดินหน้า|ขับเคลื่อน|ถึง|จาก|ต่อ|จึง|จะ"
    r"|เนื่องในโอกาส|เตรียม|เตือน|ชู|ดัน|วาง|ครั้งแรก|\d(?!019|[A-Z]|\d* ปี [ก-๙])|:|-|เน้น|และการ|เป็น"
)
_ANYWHERE = (
    r"ครั้งที่|เมื่อ(?:วัน|เร็ว|เช้า)|มีมติ|ได้(?:มี|พิจารณา|รับ|เห็น|ให้|มอบ|ติดตาม)|ในวัน(?:นี้|ที่)|ในครั้งนี้"
    r"|ในการประชุม|โดยมี|โดยที่|เพื่อ(?:พิจารณา|ติดตาม|รับทราบ|หารือ|ขับเคลื่อน)|ผ่าน(?:ระบบ|การ|สื่อ)|อีกครั้ง|ซึ่งมี|ที่(?:จัด|มี|รับผิดชอบ|จะ)"
    r"|ประจำ(?:ปี ?(?:\d|พ|งบ)|เดือน)|ที่ผ่านมา|วันนี้|อย่างเป็นทางการ|สัญจร|นอกสถานที่|เห็นชอบ(?:ให้|ใน|ตาม)"
    r"|อนุมัติ(?:ให้|ใน)|ร่วมกับ|พร้อมด้วย|ณ ห้อง"
)
_END = re.compile(rf"[\n(),“”\"\[;]|:(?!\d)|\.\.|(?: |(?<=ฯ))(?:{_AFTER_SPACE})|(?:{_ANYWHERE})|$")
# What stands between a name and its number: short forms, what kind of sitting it is.
_BETWEEN = re.compile(
    r" ?[(\[](?!\d|วัน)[^()\n]{1,120}\)|ฯ| ?: ?[ก-ฮ.]{2,8}(?=[ (])| [ก-ฮ.]{2,8}(?= ครั้งที่)"
    r"|\)?(?: ?อย่างเป็นทางการ)? ?(?:นอกสถานที่|สัญจร)"
    r"| ?ครั้งที่ ?\d+(?= ?ประจำปี)| คณะที่ ?\d{1,2}(?= )"
    r"| (?:พุทธศักราช|ประจำปี(?:งบประมาณ)?|พ\.ศ\.|ปี) ?(?:พ\.ศ\. ?)?25\d\d"
)
_NUMBER = re.compile(r" ?(?:ชุดที่ ?\d+ ?)?(?:ครั้งที่|ครั้ง) ?(?P<number>\d[\d-]* ?/ ?\d{2,4}(?:-25\d\d)?)")
# What a name goes on with: up to the bracket of its short form, in Latin up to its number, or the
# occasion that it is made for.
_GOES_ON = re.compile(
    r"(?:(?<=คณะทำงาน)|(?<=คณะกรรมการ)) เพื่อ[^\n()]{6,150}?(?= ?(?:\(|ครั้งที่|โดย|ณ |เมื่อวัน))"
    r"| ?\([^()\n]{2,40}\) ระหว่าง[^\n]{4,80}?(?= (?:โดย|ครั้งที่|ณ|เมื่อ|เพื่อ))"
    r"| ?\([^()\n]{2,60}\) คณะที่ ?\d+|"
    r" เพื่อ[^\n()]{6,80}?(?= ?\((?:[ก-ฮ]{1,5}\.){1,3}\))|,? ?[A-Z][A-Za-z0-9 ,.&'-]{2,60}?(?= ?ครั้งที่)"
    r"|(?<=ไทย) ?[-–] ?[ก-๙]{3,20}?(?= ?(?:[ \n(]|ครั้งที่|$))"
    r"| ?\([^()\n]{2,60}\) ?ไทย ?[-–] ?[ก-๙]{3,20}?(?= ?(?:[ \n(]|ครั้งที่|$))"
    r"| เนื่องในโอกาส[^\n()]{6,140}?(?= ?(?:ครั้งที่|โดยมี|ร่วมกับ|เพื่อ|ซึ่ง|พร้อม|ณ |ที่ห้อง|[\n(]))"
)
# With whom a sentence goes on, and what he does.
_SOMEBODY = r"นาย|นาง|พล|ดร\.|รอง|รัฐมนตรี|รมว|รมช|ปลัด|อธิบดี|ผู้|โฆษก|หัวหน้า"
_SPEAKS = r"กล่าว|เผย|ชี้แจง|แถลง|ได้|มติ"
# A short form goes on over no space; a name over none with which somebody comes in, or speaks.
_A_SENTENCE = re.compile(
    rf"(?:[ก-ฮ]{{1,5}}\.)+(?:[ก-ฮ]{{0,3}}|ชุด[ก-๙]+) |[^\n]*? (?:{_SOMEBODY}|[^\n ]*(?:{_SPEAKS}))"
)
# What a name goes on with behind the space that would end it.
_BELONGS = re.compile(
    r" \d{1,3} ปี [ก-๙]{3,60}"
    r"| (?:จังหวัด[ก-๙]{3,20}(?=[ \n])|แห่งชาติ|ระดับ(?:ประเทศ|ชาติ)|ชุด(?:เล็ก|ใหญ่))"
    rf"|(?<!เล็ก)(?<!ใหญ่)(?<!\.)(?: (?!{_AFTER_SPACE}|{_SOMEBODY}|กระทรวง|กรม)"
    rf"(?:(?!{_SPEAKS})[ก-๙]){{4,50}}){{1,3}} และ[ก-๙]{{4,60}}"
    r"|(?: ?ประจำปีงบประมาณ (?:พ\.ศ\. ?)?25\d\d)? คณะที่ ?\d+(?:\.\d+ [ก-๙]{5,90})?"
    r"|(?<=บริษัท) [^\n()]{3,60}? จำกัด| ภายใต้คณะ[ก-๙]{6,90}"
    r"| (?=[0-9]{0,2}[A-Z])[A-Za-z0-9&.,'-]+(?: [A-Z0-9][A-Za-z0-9&.,'-]*){0,6}(?![A-Za-z])"
)
# … up to the number of its meeting, where no word says that a sentence goes on.
_UP_TO_NUMBER = re.compile(
    r"(?:(?!โดย(?!คณะ)|เมื่อ|ซึ่ง|ว่า(?!ด้วย)| ณ |ประชุม|ได้|มีมติ|ร่วมกับ|พร้อม|เห็นชอบ|อนุมัติ"
    r"|รับทราบ|ครั้งที่(?! ?\d+ (?!/))|วันที่|วันนี้|เป็น|นาย|นาง)[^\n]){3,180}?"
    r"(?= ?(?:\([^()\n]{2,120}\) ?)?ครั้งที่ ?\d{1,3} ?/ ?(?:25)?\d\d)"
)
_JOINS = ("และ", "กับ")
_GOES_ON_WORDS = ("และ", "คณะกรรมการ", "บอร์ด", "คกก.", "ตาม")
LONGEST = 140


def name_end(text: str, start: int, word: str) -> tuple[int, bool]:
    """Where the name ends that begins with `word` at `start`, and whether a mark shows it."""
    if word == CABINET or word.startswith(("ครม", "ค.ร.ม")):
        end = start + len(word)
        return end + text.startswith(".", end), True
    limit = min(len(text), start + LONGEST)
    match = _END.search(text, start + len(word), limit)
    further = _GOES_ON.match(text, match.start(), limit) if match else None
    if further:
        return further.end(), True
    end = match.start() if match else start + LONGEST
    whole = len(text[start:end].rstrip())
    marked = match is not None and match[0].strip() in ("(", "ครั้งที่")
    marked = marked and not _A_SENTENCE.match(text, start, start + whole)
    end = start + (whole if marked else len(_first_words(text[start : start + whole])))
    if number_after(text, end)[1] is None:
        numbered = _UP_TO_NUMBER.match(text, end, limit + 2 * LONGEST)
        if numbered:
            return numbered.end(), True
        belongs = None if marked else _BELONGS.match(text, end)
        return (belongs.end(), False) if belongs else (end, marked and whole > len(word))
    return end, marked and whole > len(word)


def _first_words(name: str) -> str:
    """The name up to a space, or on over spaces before และ: what follows may be no name."""
    parts = name.split(" ")
    kept = parts[:1]
    for part in parts[1:]:
        in_latin = part.isascii() and part[0].isupper() and kept[-1].isascii()
        if not (part.startswith(_JOINS) or kept[-1].endswith(_GOES_ON_WORDS) or in_latin):
            break
        kept.append(part)
    if len(kept) > 1 and kept[-1] in _JOINS:
        kept.pop()
    return " ".join(kept).removesuffix("ภายใต้")


def number_after(text: str, end: int) -> tuple[int, str | None]:
    """Where what belongs to the name ends (brackets, number), and the number without spaces."""
    position = end
    while between := _BETWEEN.match(text, position):
        position = between.end()
    match = _NUMBER.match(text, position)
    if match:
        return match.end(), match["number"].replace(" ", "")
    return position, None
