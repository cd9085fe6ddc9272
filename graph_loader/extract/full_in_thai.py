"""The Thai name that a short form is given for, where it is known where the name ends."""

from __future__ import annotations

import re

from graph_loader.extract import named
from graph_loader.extract.letters import spells, spells_rest, thai_letters
from graph_loader.extract.shorts import head_of, tail_of
from graph_loader.extract.text import Span

_SESSION = re.compile(r" ?ฝ่าย[ก-๙]+$| ?หรือ ?[ก-๙]{2,9}$| (?:สมัยที่|ครั้งที่|รุ่นที่|ระยะที่) ?\d[\d/]*$")
_ENDS_THAI = re.compile(r"[ก-๛](?:[ +]?\d{1,4})?\)?$")
_WORD_EDGE = re.compile(r" |^|(?<=[\n(“\"])")
_JOINED = re.compile(r"ระดับ|หลักสูตร|ได้แก่|และ|หรือ|เป็น|กับ|ใน|ของ|ตาม|ที่|จาก|ให้|โดย")
_NOUN = re.compile("มาตรฐาน|ประกาศนียบัตร|หลักสูตร|ใบอนุญาต|ใบรับรอง|วิทยาการ")
_NUMBERED = re.compile(r"(?<=\.)\d+$")
_POST_SHORTS = re.compile(
    r"(?:รอง|ผู้ช่วย)?(?:ผู้ว่าฯ|รมว|รมช|รมต|นรม|ปกท|ผวจ|ผบ|ผอ|ปลัด|อธ|ลธ|ปธ|เลขาธิการ)"
)
# Words of a sentence, not of a name.
_CLAUSE = re.compile("ที่มี|ที่จะ|มีการ|เป็น(?!ธรรม|เลิศ|กลาง|มิตร)")
_DASH = re.compile(" ?[-–] ?")
_SPACED = ("บริษัท", "ธนาคาร", "กลุ่ม")
# Forms of company are abbreviated as a word of their own.
_WHOLE = {"บมจ.": "บริษัท", "บจก.": "บริษัท"}
# The post's short form holds the word for the ministry: what follows is the rest of its name.
_MINISTERS = re.compile(r"(?:รมว|รมช)\.? ?(?=[ก-๙])")
_POSTS = re.compile(
    r"(?:รอง|ผู้ช่วย)?(?:นายกรัฐมนตรี|รัฐมนตรีว่าการ|รัฐมนตรีช่วยว่าการ|รัฐมนตรีประจำ|ผู้ว่าราชการ|"
    r"ผู้บัญชาการ|ผู้อำนวยการ|เลขาธิการ|ปลัด|อธิบดี)"
)


def thai_before(text: str, end: int, short: str) -> Span | None:
    """The Thai name that ends at `end` and that `short` is given for; None if there is none."""
    end = _without_session(text, end)
    if end < 4 or not _ENDS_THAI.search(text, max(0, end - 6), end):
        return None
    head, short = head_of(short)
    start = _post_start(text, end) if _POST_SHORTS.match(head or short) else None
    if head and start is None:
        at = text.rfind(_WHOLE.get(head, head), named.window_start(text, end), end)
        start = at if at >= 0 else None
    number = _NUMBERED.search(short)
    if number and not text.endswith(number[0], 0, end):
        return None
    short, place = tail_of(short)
    if place and not text.endswith(place, 0, end):
        return None
    if start is None:
        start = _fitting(text, end, short)
    return (start, end) if start is not None and end - start > len(short) else None


def _without_session(text: str, end: int) -> int:
    tail = _SESSION.search(text, max(0, end - 20), end)
    return tail.start() if tail else end


def _post_start(text: str, end: int) -> int | None:
    found = list(_POSTS.finditer(text, named.window_start(text, end), end))
    return found[-1].start() if found else None


def _fitting(text: str, end: int, short: str) -> int | None:
    """Where the name begins whose letters the short form takes, else the likeliest head."""
    letters = thai_letters(short)
    ministers = list(_MINISTERS.finditer(text, named.window_start(text, end), end))
    if letters and ministers and spells(letters, _bare(text[ministers[-1].end() : end])):
        return ministers[-1].end()
    found = named.candidates(text, end)
    head = _spelled(text, end, letters, found) if letters else None
    head = head or named.likeliest(text, found)
    if head is None:
        return _term_start(text, end, letters) if letters else None
    return head.start if letters or _is_one_name(text[head.start : end]) else None


def _spelled(text: str, end: int, letters: str, found: list[named.Head]) -> named.Head | None:
    """The head from which the letters are spelled, its own word perhaps left out."""
    head = _best(text, [h for h in found if spells(letters, text[h.start : end])])
    if head:
        return head
    rest = _best(text, [h for h in found if spells_rest(letters, text[h.start : end])])
    if rest is None:
        return _earlier(text, end, letters, found)
    return rest if named.begins_anew(text, rest) else named.chain_start(found, rest)


def _earlier(text: str, end: int, letters: str, found: list[named.Head]) -> named.Head | None:
    """The last head before the nearest stretch that has one, if the letters are spelled from it."""
    limit = found[0].start if found else end
    if any(named.begins_anew(text, head) for head in found):
        return None
    for head in reversed(named.heads(text, named.window_start(text, end), limit)):
        name = text[head.start : end]
        spelled = spells(letters, name) or spells_rest(letters, name)
        if spelled and len(_pieces(name)) < 3 and named.can_begin(text, head, end):
            return head
    return None


def _term_start(text: str, end: int, letters: str) -> int | None:
    """Where a term begins that is no body: where the letters of its short form are spelled from."""
    window = named.window_start(text, end)
    words = [match.end() for match in _WORD_EDGE.finditer(text, window, end)] or [window]
    nouns = [match.start() for match in _NOUN.finditer(text, window, end)]
    joined = [match.end() for match in _JOINED.finditer(text, window, end)]
    for edges in (nouns, [*words, *joined]):
        fits = [edge for edge in edges if spells(letters, text[edge:end])]
        if fits:
            return max(fits)
    return None


def _is_one_name(words: str) -> bool:
    """Whether words with spaces can be one name: a third piece is joined, or a company's."""
    pieces = _pieces(words)
    if _CLAUSE.search(words):
        return False
    return len(pieces) < 3 or "และ" in pieces[-1] or words.startswith(_SPACED)


def _pieces(words: str) -> list[str]:
    """What spaces part, without what a dash joins and numbers."""
    return [piece for piece in _DASH.sub("", words).split(" ") if not piece[:1].isdigit()]


def _bare(ministry: str) -> str:
    """The name after its first การ, which the short form leaves out (การอุดมศึกษา…, อว.)."""
    return ministry.removeprefix("การ")


def _best(text: str, fits: list[named.Head]) -> named.Head | None:
    anew = [head for head in fits if named.begins_anew(text, head)]
    return anew[-1] if anew else (fits[0] if fits else None)
