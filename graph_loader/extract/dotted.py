"""Where the name of a dotted Thai short form begins: from where its letters are spelled."""

from __future__ import annotations

import re

from graph_loader.extract import named
from graph_loader.extract.letters import spells, spells_loosely, spells_rest

_WORD_EDGE = re.compile(r" |^|(?<=[\n(“\"])")
_JOINED = re.compile(
    r"ด้าน(?:การ)?|ระดับ|หลักสูตร|ได้แก่|และ|หรือ|เป็น|กับ|ใน|ของ|ตาม|ที่|จาก|ให้|โดย|ใช้|ด้วย|ผ่าน"
)
_NOUN = re.compile("มาตรฐาน|ประกาศนียบัตร|หลักสูตร|ใบอนุญาต|ใบรับรอง|วิทยาการ")
POSTS = re.compile(
    r"(?:รอง|ผู้ช่วย|หัวหน้า)?(?:นายกรัฐมนตรี|รัฐมนตรีว่าการ|รัฐมนตรีช่วยว่าการ|รัฐมนตรีประจำ|ผู้ว่าราชการ|"
    r"ผู้บัญชาการ|ผู้อำนวยการ|ผู้ตรวจราชการ|เลขาธิการ|ปลัด|อธิบดี)"
)
_DASH = re.compile(" ?[-–] ?")
_BOARD = "คณะกรรมการ"
_LEADING = re.compile("^(?:และ)?[เแโใไ]?")
_UNIVERSITY = "มหาวิทยาลัย"


def start_of_letters(text: str, end: int, letters: str, found: list[named.Head]) -> int | None:
    """Where the name of a dotted short form begins: a body, a post, a term, a body in general."""
    head = _spelled(text, end, letters, found)
    if head:
        return head.start
    likely = named.likeliest(text, found)
    if likely and _is_of_its_office(text, likely, letters, end):
        return likely.start
    if likely and likely.word == _UNIVERSITY and letters.startswith("ม"):
        return likely.start
    if likely and spells_loosely(letters, text[likely.start : end]):
        return likely.start
    post = _post_spelled(text, end, letters)
    term = _term_start(text, end, letters) if post is None else post
    if term is None and likely and likely.word == _BOARD:
        return likely.start if _with_office(letters, text[likely.start : end]) else None
    return term


def _is_of_its_office(text: str, head: named.Head, letters: str, end: int) -> bool:
    """Whether the letters are of the office of a board (เลขาธิการคณะกรรมการ… (สดช.))."""
    led = text.endswith(("เลขาธิการ", "ผู้อำนวยการ"), 0, head.start)
    return led and _with_office(letters, text[head.start : end])


def _with_office(letters: str, board: str) -> bool:
    """Whether letters are a board's with that of its office (สำนักงาน) before them."""
    return letters[:1] == "ส" and spells_rest(letters[1:], board)


def _post_spelled(text: str, end: int, letters: str) -> int | None:
    """The post of which the letters are (ปลัดกระทรวงการอุดมศึกษา…, ปอว.)."""
    found = POSTS.finditer(text, named.window_start(text, end), end)
    fits = [post.start() for post in found if spells(letters, text[post.start() : end])]
    return fits[0] if fits else None


def _spelled(text: str, end: int, letters: str, found: list[named.Head]) -> named.Head | None:
    """The head from which the letters are spelled, its own word perhaps left out."""
    head = _best(text, [h for h in found if spells(letters, _whole(text, h, end))])
    if head:
        board = head.kind == "spelled" or head.word == _BOARD
        return named.chain_start(found, head) if board else head
    rest = _best(text, [h for h in found if spells_rest(letters, text[h.start : end])])
    if rest is None:
        return _earlier(text, end, letters, found)
    return rest if named.begins_anew(text, rest) else named.chain_start(found, rest)


def _whole(text: str, head: named.Head, end: int) -> str:
    """The name; with คณะ for a board named by its chair (ประธานกรรมการ…)."""
    chaired = head.word == "กรรมการ" and text.endswith("ประธาน", 0, head.start)
    return ("คณะ" if chaired else "") + text[head.start : end]


def _earlier(text: str, end: int, letters: str, found: list[named.Head]) -> named.Head | None:
    """The last head before the nearest stretch that has one, if the letters are spelled from it."""
    limit = found[0].start if found else end
    if any(named.begins_anew(text, head) for head in found):
        return None
    for head in reversed(named.heads(text, named.window_start(text, end), limit)):
        name = text[head.start : end]
        spelled = spells(letters, name) or spells_rest(letters, name)
        if spelled and len(pieces(name)) < 3 and named.can_begin(text, head, end):
            return head
    return None


def _term_start(text: str, end: int, letters: str) -> int | None:
    """Where a term begins that is no body: where the letters of its short form are spelled from."""
    window = named.window_start(text, end)
    words = [match.end() for match in _WORD_EDGE.finditer(text, window, end)]
    words += [window] if not words or _pieces_spell(letters, text[window:end]) else []
    nouns = [match.start() for match in _NOUN.finditer(text, window, end)]
    joined = [match.end() for match in _JOINED.finditer(text, window, end)]
    for edges in (nouns, [*words, *joined]):
        fits = [edge for edge in edges if spells(letters, text[edge:end])]
        fits = [edge for edge in fits if not POSTS.search(text, edge + 1, end)]
        if fits:
            return max(fits)
    return None


def _pieces_spell(letters: str, words: str) -> bool:
    """Whether each piece between spaces begins with a letter of the short form, in order."""
    rest = iter(letters)
    return all(_LEADING.sub("", piece)[:1] in rest for piece in words.split())


def _best(text: str, fits: list[named.Head]) -> named.Head | None:
    fits = [head for head in fits if head.kind != "spelled"] or fits
    anew = [head for head in fits if named.begins_anew(text, head)]
    return anew[-1] if anew else (fits[0] if fits else None)


def pieces(words: str) -> list[str]:
    """What spaces part, without what a dash joins and numbers."""
    return [piece for piece in _DASH.sub("", words).split(" ") if not piece[:1].isdigit()]
