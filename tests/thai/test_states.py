"""Foreign states are told from bodies at home."""

from __future__ import annotations

import pytest

from graph_loader.thai.states import is_foreign_state


@pytest.mark.parametrize(
    "name",
    ["ญี่ปุ่น", "ประเทศอินเดีย", "สาธารณรัฐประชาชนจีน", "ราชอาณาจักรภูฏาน", "สปป. ลาว", "สหรัฐฯ"],
)
def test_a_state(name: str) -> None:
    assert is_foreign_state(name)


@pytest.mark.parametrize(
    "name", ["คณะรัฐมนตรี", "หอการค้าไทย-จีน", "จีนแคสเปี้ยน", "กระทรวงการต่างประเทศ", "สหกรณ์การเกษตร", ""]
)
def test_a_body_at_home(name: str) -> None:
    assert not is_foreign_state(name)
