"""A drawing holds what a drawing needs, or is refused."""

from __future__ import annotations

import pytest

from visualize.model import Picture
from visualize.safe import safe
from visualize.stage import Drawing, Sheet


def drawing(inside: str) -> Drawing:
    svg = f'<svg viewBox="0 0 1 1">{inside}</svg>'
    return Drawing(Picture("", {}, ()), (Sheet("one", ("ก", "a"), svg),))


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        '<rect onclick="x()"/>',
        '<rect style="fill:red"/>',
        "<foreignObject/>",
        '<image href="x.png"/>',
        '<use href="https://example.org/#a"/>',
        '<rect fill="url(https://example.org/a)"/>',
        '<a href="javascript:1"/>',
        "<!-- -->",
        '<?xml-stylesheet href="x"?>',
    ],
)
def test_what_a_drawing_has_no_need_of_is_refused(inside: str) -> None:
    with pytest.raises(ValueError, match=r"a drawing (has no|is elements|refers)"):
        safe(drawing(inside))


def test_shapes_patterns_and_texts_pass() -> None:
    inside = (
        '<defs><pattern id="one-p"/></defs><rect fill="url(#one-p)" data-id="a b"/>'
        "<text>javascript: &lt;b&gt;</text>"
    )
    assert safe(drawing(inside)) == drawing(inside)
