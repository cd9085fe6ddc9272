"""A state at its post abroad is one, whatever the ambassador's rank and the state's form."""

from __future__ import annotations

import pytest

from graph_loader.thai.agencies import agency_key


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("วิสามัญผู้มีอำนาจเต็มแห่งญี่ปุ่นประจำประเทศไทย", "ญี่ปุ่นประจำประเทศไทย"),
        ("ประเทศญี่ปุ่นประจำประเทศไทย", "ญี่ปุ่นประจำประเทศไทย"),
        ("สาธารณรัฐประชาชนจีน ประจำประเทศไทย", "จีนประจำประเทศไทย"),
        ("วิสามัญผู้มีอำนาจเต็มสหพันธ์สาธารณรัฐเยอรมนีประจำประเทศไทย", "เยอรมนีประจำประเทศไทย"),
        ("วิสามัญผู้มีอำนาจเต็มแห่งราชรัฐทดสอบประจำประเทศไทย", "ราชรัฐทดสอบประจำประเทศไทย"),
    ],
)
def test_one_state(name: str, plain: str) -> None:
    assert agency_key(name) == agency_key(plain)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("สาธารณรัฐเกาหลีประจำประเทศไทย", "สาธารณรัฐประชาธิปไตยประชาชนเกาหลีประจำประเทศไทย"),
        ("สหราชอาณาจักรประจำประเทศไทย", "ราชอาณาจักรประจำประเทศไทย"),
        ("ญี่ปุ่นประจำประเทศไทย", "ญี่ปุ่นประจำประเทศลาว"),
        ("สาธารณรัฐประชาชนจีน", "จีน"),
    ],
)
def test_two(one: str, other: str) -> None:
    assert agency_key(one) != agency_key(other)
