"""Words as rows of sounds, written by hand from how they are read."""

from __future__ import annotations

import pytest

from graph_loader.thai.latin_sounds import latin_sounds
from graph_loader.thai.name_sounds import sound_keys
from graph_loader.thai.sounds import Sound
from graph_loader.thai.thai_sounds import thai_sounds


def read(sounds: tuple[Sound, ...]) -> str:
    """The sounds that are read, one after the other."""
    return " ".join(sound.name for sound in sounds if not (sound.silent or sound.weak))


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("สมชาย", "s m ch aai"),
        ("สมชัย", "s m ch ai"),
        ("ไชย", "ch ai"),
        ("จันทร์", "c a n"),
        ("ลักษณ์", "l a k"),
        ("พงษ์", "ph ng"),
        ("ศรี", "s ii"),
        ("เกรียง", "k r ia ng"),
        ("เมือง", "m uea ng"),
        ("ธรรม", "th a m"),
        ("วรรณ", "w a n"),
        ("นฤมล", "n r i m l"),
        ("ชาติ", "ch aa t"),
        ("สิทธิ์", "s i th"),
        ("น้ำ", "n aa m"),
        ("หลี", "l ii"),
    ],
)
def test_thai(word: str, sounds: str) -> None:
    assert read(thai_sounds(word)) == sounds


@pytest.mark.parametrize(
    ("word", "sounds"),
    [
        ("Somchai", "s o m ch ai"),
        ("Charn", "ch a n"),
        ("Narit", "n a r i t"),
        ("Wongsuwan", "w o ng s u w a n"),
        ("Chan-o-cha", "ch a n o ch a"),
        ("Vejjajiva", "w e c a c i w a"),
        ("Keyuraphan", "k e y u r a ph a n"),
        ("Phúc", "ph u k"),
    ],
)
def test_latin(word: str, sounds: str) -> None:
    assert read(latin_sounds(word)) == sounds


def test_spellings_of_one_name_share_a_key() -> None:
    thai = set(sound_keys("วิชัย ศรีทอง"))
    assert thai & set(sound_keys("วิชัย สีทอง"))
    assert thai & set(sound_keys("Vichai Srithong"))
    assert not thai & set(sound_keys("สมชาย ใจดี"))


def test_no_key_without_a_family_name_nor_like_a_name() -> None:
    assert sound_keys("วิชัย") == ()
    assert all(key.startswith("~") and key == key.upper() for key in sound_keys("วิชัย ศรีทอง"))
