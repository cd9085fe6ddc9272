"""The Thai name that a short form is given for, where it is known where the name ends."""

from __future__ import annotations

import re

from graph_loader.extract import named
from graph_loader.extract.dotted import POSTS, pieces, start_of_letters
from graph_loader.extract.letters import spells, thai_letters
from graph_loader.extract.shorts import head_of, tail_of
from graph_loader.extract.systems import system_start
from graph_loader.extract.text import Span
from graph_loader.thai.agencies import is_short_form

_SESSION = re.compile(
    r" ?ฝ่าย(?:การเมือง|ข้าราชการ[ก-๙]*)$| ?หรือ ?[“\"]?[ก-๙]{2,9}$| (?:สมัยที่|ครั้งที่|รุ่นที่|ระยะที่) ?\d[\d/]*$"
    r"| ?(?:ปี ?)?[คพ]\.ศ\. ?\d{4}(?: ?[-–] ?\d{4})?$"
)
# What each way to match the one above has: literals, which the engine finds fast.
_MAY_BE_SESSION = re.compile(r"ฝ่าย|หรือ|[\d/]$")
_ENDS_THAI = re.compile(r"[ก-๛](?:[ +-]?(?:\d:)?\d{1,4}(?:\.\d)?)?\)?$")
_NUMBERED = re.compile(r"(?<=[ก-ฮ]\.)\d+$")
_POST_SHORTS = re.compile(
    r"(?:รอง|ผู้ช่วย)? ?(?:ผู้ว่าฯ|รมว|รมช|รมต|นรม|มท\.\d|ปกท|ผวจ|ผบ|ผอ|ปลัด|อธ|ลธ|ปธ|เลขาธิการ)"
)
# Words of a sentence, not of a name.
_CLAUSE = re.compile("ไม่|ที่มี|ที่จะ|มีการ|(?<!การ)เป็น(?!ธรรม|เลิศ|กลาง|มิตร)")
# The same, before a name that may follow: what somebody does, has, or what a notice is about.
_SENTENCE = re.compile(
    "ซึ่ง|ไม่| (?:มี(?!สิทธิ)|เตรียม|ตรวจสอบ|เลือก|มอบ|จัด(?!การ)|ส่วน(?=การ)|เรื่อง )"
    r"|มี(?:ความ(?=มุ่ง|ร่วม|เด่น)|ห้อง|อัตรา)|(?<!การ)จัด(?:ประชุม|อบรม)|ผ่าน(?:ระบบ|เกณฑ์)|ปลด|ให้อยู่"
    r"|จำนวน \d|อันดับ|ดูแลใกล้|\d\.(?=[ก-๙])|ก่อนที่|ฯ (?=จัด|มี|ได้)"
)
# Words that begin the name of a programme where its English name shows that it is one.
_PROGRAMMES = re.compile(
    "(?<!นอก)ระบบ(?=[ก-๙])|วิสาหกิจขนาดกลาง|แพลตฟอร์ม|อนุภูมิภาค|รางวัล|คำรับรอง|โรงงานต้นแบบ|การพัฒนาที่ยั่งยืน|การพัฒนาอย่างยั่งยืน"
    "|กติการะหว่างประเทศ|คลาวด์กลาง|จุดให้บริการ|การประชุม(?!คณะ|โต๊ะ)|เวที|วิสัยทัศน์|หลักสูตร|มาตรฐาน|ฟอรั่ม"
)
_ENGLISH_POST = re.compile(r"\b(?:Officer|Representative|Manager|Coordinator)s?$")
_THAI_POST = re.compile("(?:เจ้าหน้าที่|ผู้บริหาร|ผู้ประสานงาน|ผู้แทน|ผู้จัดการ|ผู้อำนวยการ|ผู้ดูแล)[ก-๙]{5,50}$")
_LONGEST_POST = 64
# Words of news, of which letters may be spelled by chance.
_TOLD = re.compile("ซึ่ง|จึง|ขณะนี้|อยู่ระหว่าง|แถลง(?!การณ์)|เกิดขึ้น|พล(?:ตรี|โท|เอก)|พบ(?=ผู้)|ชี้แจง")
# A department and its ministry: Latin letters are the department's (TICA).
_UNIT_OF_MINISTRY = re.compile(
    r"(?P<unit>(?:กรม|สำนักงาน|สถาบัน|ศูนย์)[^ \n()]{4,60}) กระทรวง[^ \n()]{4,60}$"
)
# What somebody leads, before the body that it belongs to (CAS ICCB).
_UNIT = re.compile(r"(?:ผู้อำนวยการ|^|\n)(?P<unit>(?:ศูนย์|สำนักงาน)[ก-๙]{4,60}) $")
_BLANKS = (" ", "\n")
# A zone or corridor is called by its letters without the word for the project of it.
_OF_PROJECT = re.compile("โครงการ(?:พัฒนา)?(?=ระเบียง|เขต)")
# An office abroad and where it is (JETRO Bangkok).
_AT_PLACE = re.compile(r" (?:ณ|ประจำ) ?[ก-๙]{4,20}$")
_OF_PLACE = re.compile("[A-Z]{3,8} [A-Z][a-z]+$")
_PLURAL = re.compile("[A-Z]{2,6}s")
_PURPOSE = len(" เพื่อ")
# Kinds of which a name often goes on so.
_FOR_SOMETHING = (
    "ศูนย์", "โครงการ", "กองทุน", "องค์การ", "เครือข่าย", "มูลนิธิ", "สมาคม", "แผนงาน", "ข้อริเริ่ม",
    "ความริเริ่ม", "พันธมิตร", "คณะทำงาน", "สถาบัน",
)  # fmt: skip
_TAIL = 9
"""Characters that show whether a name ends in Thai letters, a number behind them or not."""
_FEW = 2
"""Letters too few to show a body alone, before the letters of what it belongs to (ศปน.ตร.)."""
_KIND = 10
"""Letters of the longest word for a kind of body; longer ones are names (สหประชาชาติ)."""
_LEAST = 1
"""Letters behind the word for a kind of body, which is no name alone."""
_SPACED = ("บริษัท", "บมจ.", "บจก.", "ธนาคาร", "กลุ่ม")
# Forms of company are abbreviated as a word of their own; a board is called by the English one.
_WHOLE = {"บมจ.": "บริษัท", "บจก.": "บริษัท", "บอร์ด": "คณะกรรมการ"}
# The post's short form holds the word for the ministry: what follows is the rest of its name.
_MINISTERS = re.compile(r"(?:รมว|รมช)\.? ?(?=[ก-๙])")
# An economy of several kinds, each with its letter: เศรษฐกิจชีวภาพ เศรษฐกิจหมุนเวียน… (BCG).
_KINDS = re.compile(r"(?:โมเดล)?เศรษฐกิจ[ก-๙]{3,20}(?:[ -]{0,3}(?:และ)?เศรษฐกิจ[ก-๙]{3,20})+$")


def thai_before(text: str, end: int, short: str) -> Span | None:
    """The Thai name that ends at `end` and that `short` is given for; None if there is none."""
    end = _without_session(text, end)
    found = _before(text, end, short)
    letters = short.isascii() or is_short_form(short)
    return found or (_with_purpose(text, end) if letters and "." not in short else None)


def _with_purpose(text: str, end: int) -> Span | None:
    """The name that goes on with what its body is for (ศูนย์ไทย – ก เพื่อพัฒนา…)."""
    window = named.window_start(text, end)
    purpose = text.rfind(" เพื่อ", max(0, window - _PURPOSE), window)
    if purpose < 0 or named.heads(text, window, end) or " " in text[window:end].strip():
        return None
    heads = [head for head in named.candidates(text, purpose) if head.word in _FOR_SOMETHING]
    if not heads or not _is_one_name(text[heads[-1].start : end]):
        return None
    return heads[-1].start, end


def _before(text: str, end: int, short: str) -> Span | None:
    named_place = " " in short and _OF_PLACE.search(short)
    place = _AT_PLACE.search(text, max(0, end - 30), end) if named_place else None
    if place:
        office = _before(text, place.start(), short)
        return (office[0], end) if office else None
    if end < 4 or not _ends_thai(text, end):
        return None
    if not thai_letters(head_of(short)[1]):
        unit = _unit_before(text, end)
        if unit:
            return unit
    start = _start(text, end, short)
    if start is None or text.endswith(short, start, end) or _TOLD.search(text, start, end):
        return None
    led = None
    if text.endswith(_BLANKS, 0, start):
        led = _UNIT.search(text, max(0, start - named.LONGEST), start)
    if led and not thai_letters(short):
        return led.start("unit"), end
    inner = _OF_PROJECT.match(text, start, end)
    start = inner.end() if inner and not thai_letters(short) else start
    return (start, end) if end - start > len(short) else None


def _start(text: str, end: int, short: str) -> int | None:
    """Where the name begins: at its post, at the word that the short form keeps, at its letters."""
    head, rest = head_of(short)
    start = _post_start(text, end) if _POST_SHORTS.match(head or rest) else None
    if head and start is None:
        word = _WHOLE.get(head, head)
        at = text.rfind(word, named.window_start(text, end), end - len(word) - _LEAST)
        start = at if at >= 0 else None
    if start is not None:
        return start
    number = _NUMBERED.search(rest)
    if number and not text.endswith(number[0], 0, end):
        return None
    letters, place = tail_of(rest)
    if place and not text.endswith(place, 0, end):
        return None
    return _fitting(text, end, letters)


def _unit_before(text: str, end: int) -> Span | None:
    """The department whose ministry stands right before `end`."""
    if text.find("กระทรวง", max(0, end - named.LONGEST), end) < 0:
        return None
    unit = _UNIT_OF_MINISTRY.search(text, named.window_start(text, end), end)
    return unit.span("unit") if unit else None


def named_in_english_before(text: str, end: int) -> Span | None:
    """The Thai name that ends at `end` of what the bracket names in English as a programme."""
    end = _without_session(text, end)
    if not _ends_thai(text, end):
        return None
    window = named.window_start(text, end)
    found = list(_PROGRAMMES.finditer(text, max(window, text.rfind(" ", window, end)), end))
    if not found or not _is_one_name(text[found[0].start() : end]):
        return None
    return (found[0].start(), end) if end - found[0].end() >= _FEW else None


def post_before(text: str, end: int, english: str) -> Span | None:
    """The Thai post that ends at `end` and that the bracket names in English (… Officer)."""
    if not _ENGLISH_POST.search(english):
        return None
    post = _THAI_POST.search(text, max(0, end - _LONGEST_POST), end)
    return post.span() if post else None


def meeting_before(text: str, end: int) -> Span | None:
    """The words from การประชุม or ที่ประชุม to `end`: what stands for a meeting (AFMM)."""
    end = _without_session(text, end)
    window = named.window_start(text, end)
    start = max(text.rfind(word, window, end) for word in ("การประชุม", "ที่ประชุม"))
    return (start, end) if start >= 0 and _ends_thai(text, end) else None


def _ends_thai(text: str, end: int) -> bool:
    """Whether Thai letters end at `end`, a number behind them or not."""
    if "ก" <= text[end - 1 : end] <= "๛":
        return True
    return _ENDS_THAI.search(text, max(0, end - _TAIL), end) is not None


def _without_session(text: str, end: int) -> int:
    start = max(0, end - 20)
    if not _MAY_BE_SESSION.search(text, start, end):
        return end
    tail = _SESSION.search(text, start, end)
    return tail.start() if tail else end


def _post_start(text: str, end: int) -> int | None:
    found = list(POSTS.finditer(text, named.window_start(text, end), end))
    return found[-1].start() if found else None


def _fitting(text: str, end: int, short: str) -> int | None:
    """Where the name begins whose letters the short form takes, else the likeliest head."""
    letters = thai_letters(short)
    window = named.window_start(text, end)
    ministers = list(_MINISTERS.finditer(text, window, end)) if letters else []
    own = text.rfind(" และการ", ministers[-1].end(), end) if ministers else -1
    apart = own >= 0 and spells(letters, _bare(text[own + len(" และ") : end]))
    if ministers and not apart and spells(letters, _bare(text[ministers[-1].end() : end])):
        return ministers[-1].end()
    start = None if letters else _kinds_start(text, end, short)
    if start is not None:
        return start
    found = named.candidates(text, end, spelled=bool(letters))
    if letters:
        first = short.split(".")[0]
        start = start_of_letters(text, end, letters, found)
        if start is None and _FEW < len(first) < len(letters):
            start = start_of_letters(text, end, first, found)
        return start
    found = _behind_clause(text, found, end)
    head = _of_many(text, named.likeliest(text, found), short, found)
    system = system_start(text, end, short, head)
    if system is not None:
        return system
    if head is None or end - head.start < min(len(head.word), _KIND) + _LEAST:
        return None
    return head.start if _is_one_name(text[head.start : end]) else None


def _behind_clause(text: str, found: list[named.Head], end: int) -> list[named.Head]:
    """The heads behind the last words that belong to a sentence."""
    if not found:
        return found
    last = max((match.end() for match in _SENTENCE.finditer(text, found[0].start, end)), default=0)
    return [head for head in found if head.start >= last]


def _of_many(
    text: str, head: named.Head | None, short: str, found: list[named.Head]
) -> named.Head | None:
    """The goals or programmes of a body (เป้าหมาย… ของสหประชาชาติ), where letters stand for many."""
    of_body = head is not None and head.kind == "body" and text.endswith("ของ", 0, head.start)
    if head is None or not of_body or not _PLURAL.fullmatch(short):
        return head
    goals = [other for other in found if other.start < head.start and other.kind == "programme"]
    return goals[0] if goals else head


def _kinds_start(text: str, end: int, short: str) -> int | None:
    """Where a list of kinds of economy begins that has as many as the short form has capitals."""
    earliest = max(0, end - named.LONGEST)
    if text.find("เศรษฐกิจ", earliest, end) < 0:
        return None
    found = _KINDS.search(text, earliest, end)
    capitals = sum(char.isupper() for char in short.split(" ")[0])
    return found.start() if found and found[0].count("เศรษฐกิจ") == capitals else None


def _is_one_name(words: str) -> bool:
    """Whether words with spaces can be one name: a third piece is joined, or a company's."""
    if _CLAUSE.search(words):
        return False
    parts = pieces(words)
    return len(parts) < 3 or "และ" in parts[-1] or words.startswith(_SPACED)


def _bare(ministry: str) -> str:
    """The name after its first การ, which the short form leaves out (การอุดมศึกษา…, อว.)."""
    return ministry.removeprefix("การ")
