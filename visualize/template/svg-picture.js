// An SVG as pixels: a copy with every look written into it, since a picture has no style sheet.
const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity",
  "stroke-linecap", "stroke-linejoin", "opacity", "display", "visibility", "font-family", "font-size",
  "font-weight", "text-anchor", "dominant-baseline", "paint-order"];

function withLooks(node) {
  const copy = node.cloneNode(true);
  const from = [node, ...node.querySelectorAll("*")], to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((one, n) => {
    const style = getComputedStyle(one);
    for (const look of LOOKS) {
      const value = style.getPropertyValue(look);
      if (value) to[n].setAttribute(look, value);
    }
  });
  return copy;
}

// A sample may be filled with a pattern that stands in another drawing of the page.
function withPatterns(copy) {
  const text = new XMLSerializer().serializeToString(copy);
  for (const id of new Set([...text.matchAll(/url\((?:&quot;|["'])?#([^)"'&]+)/g)].map((found) => found[1]))) {
    const pattern = document.getElementById(id);
    if (pattern && !copy.querySelector(`#${CSS.escape(id)}`)) copy.prepend(withLooks(pattern));
  }
  return copy;
}

// Its image, so many times its size of width × height.
async function imageOf(svg, width, height, times) {
  const copy = withPatterns(withLooks(svg));
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width * times);
  copy.setAttribute("height", height * times);
  if (!copy.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
