"""Where labels stand in a page, measured in the browser: what covers what."""

from __future__ import annotations

from playwright.sync_api import Page as Window

WATCH = """
// Before the page's own scripts: the network that they make, each word written on a line.
window.vis = {};
window.said = [];
let made = null;
Object.defineProperty(window.vis, "Network", {
  get: () => made,
  set: (plain) => { made = class extends plain {
    constructor(...given) { super(...given); window.drawn = this; }
  }; },
});
const stroke = CanvasRenderingContext2D.prototype.strokeText;
CanvasRenderingContext2D.prototype.strokeText = function (text, x, y, ...rest) {
  const wide = this.measureText(text).width;
  window.said.push({ text, left: x - wide / 2, right: x + wide / 2, top: y - 6, bottom: y + 6 });
  return stroke.call(this, text, x, y, ...rest);
};
"""
# Boxes of names in the network's own pixels, words on lines as last written, what lies over all.
NETWORK = """
(centre) => {
  window.said.length = 0;
  window.drawn.redraw();
  const isName = ([, node]) => !node.options.hidden && node.options.shape === "box";
  const seen = Object.entries(window.drawn.body.nodes).filter(isName);
  const box = (id) => ({ text: id, ...window.drawn.getBoundingBox(id) });
  const canvas = document.getElementById("canvas").getBoundingClientRect();
  const over = [...document.querySelectorAll("#picture .lines, #picture .zoom")].map((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    const a = window.drawn.DOMtoCanvas({ x: left - canvas.left, y: top - canvas.top });
    const b = window.drawn.DOMtoCanvas({ x: right - canvas.left, y: bottom - canvas.top });
    return { text: part.className, left: a.x, right: b.x, top: a.y, bottom: b.y };
  });
  const from = window.drawn.DOMtoCanvas({ x: 0, y: 0 });
  const to = window.drawn.DOMtoCanvas({ x: canvas.width, y: canvas.height });
  return {
    centre: box(centre), names: seen.map(([id]) => id).filter((id) => id !== centre).map(box),
    words: window.said, over, window: { left: from.x, right: to.x, top: from.y, bottom: to.y },
  };
}
"""
# Pairs of texts of the sheet that is seen of which one covers a good part of the other.
DRAWING = """
() => {
  const svg = [...document.querySelectorAll(".sheet:not([hidden]) > svg")]
    .find((one) => one.getBoundingClientRect().width > 0);
  const seen = { opacityProperty: true, visibilityProperty: true };
  const shown = (text) => text.checkVisibility(seen) && text.textContent.trim();
  const texts = [...svg.querySelectorAll("text")].filter(shown).map((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    // A line's height has air above and below its letters.
    const air = (bottom - top) * 0.25;
    return { text: text.textContent, left, right, top: top + air, bottom: bottom - air };
  });
  const found = [];
  texts.forEach((a, n) => texts.slice(n + 1).forEach((b) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (wide > 2 && high > 2) found.push(`${a.text} | ${b.text}`);
  }));
  return found;
}
"""
Box = dict[str, float]


def meets(a: Box, b: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return (a["left"] < b["right"] and b["left"] < a["right"]
            and a["top"] < b["bottom"] and b["top"] < a["bottom"])  # fmt: skip


def covered(window: Window, centre: str) -> list[str]:
    """What covers the name of what was asked about, or lies outside; words on names or words."""
    found = window.evaluate(NETWORK, centre)
    asked, names, words = found["centre"], found["names"], found["words"]
    told = [f"on the centre: {box['text']}" for box in (*names, *words, *found["over"])
            if meets(asked, box)]  # fmt: skip
    if not _inside(asked, found["window"]):
        told.append("the centre is outside the window")
    told += [f"{word['text']} on {box['text']}" for word in words for box in names
             if meets(word, box)]  # fmt: skip
    told += [f"{one['text']} on {two['text']}" for n, one in enumerate(words)
             for two in words[n + 1 :] if meets(one, two)]  # fmt: skip
    return told


def _inside(box: Box, window: Box) -> bool:
    return (window["left"] <= box["left"] and box["right"] <= window["right"]
            and window["top"] <= box["top"] and box["bottom"] <= window["bottom"])  # fmt: skip
