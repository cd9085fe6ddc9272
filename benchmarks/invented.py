"""Names that nobody bears, made of syllables: what is measured needs names, not people."""

from __future__ import annotations

from random import Random

_SYLLABLES = (
    "กา", "ชัย", "ดี", "มน", "ตา", "วัน", "พร", "ศรี", "รัต", "นา", "ลี", "กุล", "เกียร", "ชา",
    "ณัฐ", "ธี", "ปา", "ภู", "มี", "ยุท", "วิ", "สุ", "อา", "เด", "โช", "ไพ", "คำ", "จิต", "ทอง", "บุญ",
)  # fmt: skip
_TOPICS = (
    "พลังงาน", "น้ำ", "ดิน", "ป่า", "ทะเล", "ข้าว", "ยาง", "ราง", "ถนน", "อากาศ", "แรงงาน", "กีฬา",
    "ดนตรี", "ภาษา", "สถิติ", "ภาษี", "ท่าเรือ", "อวกาศ", "ข้อมูล", "เมือง", "เกาะ", "ผ้า", "ไม้", "แร่",
)  # fmt: skip


def word(random: Random, syllables: int) -> str:
    """One invented word."""
    return "".join(random.choice(_SYLLABLES) for _ in range(syllables))


def people(random: Random, number: int) -> list[str]:
    """Distinct given and family names."""
    found: dict[str, None] = {}
    while len(found) < number:
        given, family = word(random, random.randint(2, 3)), word(random, random.randint(3, 4))
        found[f"{given} {family}"] = None
    return list(found)


def bodies(random: Random, kind: str, number: int) -> list[str]:
    """Distinct names of bodies of one kind: `กรม` + two topics and a word."""
    found: dict[str, None] = {}
    while len(found) < number:
        first, second = random.sample(_TOPICS, 2)
        found[f"{kind}{first}และ{second}{word(random, 1)}"] = None
    return list(found)


def short_form(number: int) -> str:
    """One dotted short form for each number below 40 ** 3: `กขค.`."""
    letters = "กขคงจฉชซญดตถทธนบปผพฟมยรลวศสหอฮ"
    size = len(letters)
    return "".join(letters[number // size**place % size] for place in (2, 1, 0)) + "."
