// To take along: the table as CSV, the picture as PNG with its title, legend and day, the print.
function save(address, ending) {
  const link = el("a", "", { href: address, download: `${DATA.heading.file}${day ? `-${day}` : ""}.${ending}` });
  document.body.append(link);
  link.click();
  link.remove();
}

// A spreadsheet runs what begins with one of these; a ' in front makes it a text.
const field = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

function csv() {
  const cell = (part, row) => {
    const [text, value, id] = said(part, row);
    if (typeof part === "number") return String(part);
    return field(String(id || typeof part !== "object" ? text : value));
  };
  const rows = shownRows().map((row) => row.cells.map((part) => cell(part, row)).join(","));
  return [DATA.table.names.map(field).join(","), ...rows].map((line) => `${line}\r\n`).join("");
}

// With a mark of its encoding, without which a spreadsheet takes Thai for Latin.
const saveCsv = () => save(`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${csv()}`)}`, "csv");

function lines(context, text, width) {
  const words = [...new Intl.Segmenter("th", { granularity: "word" }).segment(text)].map((part) => part.segment);
  const found = [""];
  for (const word of words) {
    if (context.measureText(found.at(-1) + word).width > width && found.at(-1)) found.push("");
    found[found.length - 1] += word;
  }
  return found.map((line) => line.trim());
}

function written(context, text, font, colour, at, width, draw) {
  context.font = font;
  context.fillStyle = colour;
  const found = lines(context, text, width), high = Number.parseFloat(font.match(/[\d.]+px/)) * 1.5;
  if (draw) found.forEach((line, n) => context.fillText(line, at.x, at.y + n * high));
  return at.y + found.length * high;
}

const legendText = () => [...document.querySelectorAll(".legend .kind")].filter((kind) => kind.querySelector("input").checked && kind.querySelector(".count").textContent !== "0")
  .map((kind) => kind.innerText.trim().replace(/\s+/g, " ")).join("   ");
const dayText = () => `${w("asked")}: ${day ? inBoth(day).join(" · ") : byId("asked").textContent}`;

// [{image, text}] of the legend of lines.
function samples() {
  return Promise.all([...document.querySelectorAll(".lines > span")].map(async (span) => ({
    image: await imageOf(span.querySelector("svg"), 34, 14, 3), text: span.innerText.trim(),
  })));
}

// As many samples in a line as fit; gives the y after them.
function sampleLines(context, found, at, width, colour, draw) {
  let { x, y } = at;
  context.font = `14px ${FACE}`;
  for (const { image, text } of found) {
    const wide = context.measureText(text).width + 66;
    if (x + wide > at.x + width && x > at.x) { x = at.x; y += 24; }
    if (draw) {
      context.drawImage(image, x, y - 12, 34, 14);
      context.fillStyle = colour;
      context.fillText(text, x + 42, y);
    }
    x += wide;
  }
  return found.length ? y + 24 : y;
}

const MARGIN = 32;
function compose(taken, found) {
  const canvas = document.createElement("canvas"), context = canvas.getContext("2d"), x = MARGIN;
  const width = Math.max(640, taken.width), dark = ink("ink"), soft = ink("soft");
  const head = (draw) => {
    let y = written(context, byId("view").innerText, `14px ${FACE}`, soft, { x, y: MARGIN + 12 }, width, draw);
    y = written(context, byId("title").innerText, `600 24px ${FACE}`, dark, { x, y: y + 14 }, width, draw);
    return written(context, dayText(), `15px ${FACE}`, dark, { x, y: y - 4 }, width, draw);
  };
  const foot = (from, draw) => {
    const legend = STAGE === "network" ? legendText() : "";
    let y = legend ? written(context, legend, `14px ${FACE}`, dark, { x, y: from }, width, draw) : from;
    y = sampleLines(context, found, { x, y: y + 4 }, width, dark, draw);
    return written(context, byId("reach").innerText.replace(/\s+/g, " "), `12px ${FACE}`, soft, { x, y: y + 6 }, width, draw);
  };
  const top = head(false), times = taken.canvas.width / taken.width, bottom = top + taken.height + 30;
  canvas.width = Math.ceil((width + 2 * MARGIN) * times);
  canvas.height = Math.ceil((foot(bottom, false) + MARGIN) * times);
  context.scale(times, times);
  context.fillStyle = ink("page");
  context.fillRect(0, 0, canvas.width, canvas.height);
  head(true);
  context.drawImage(taken.canvas, MARGIN, top, taken.width, taken.height);
  foot(bottom, true);
  return canvas;
}

// On white, for paper and slides, whatever the screen is.
async function inLight(act) {
  const root = document.documentElement, theme = root.dataset.theme;
  root.dataset.theme = "light";
  paint(chosen);
  try {
    return await act();
  } finally {
    if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
    paint(chosen);
  }
}

const savePng = () => inLight(async () => {
  const canvas = compose(await takePicture(), await samples());
  save(canvas.toDataURL("image/png"), "png");
});
