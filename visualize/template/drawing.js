// Drawings made in Python: their parts are told apart by `data-id` (`visualize/stage.py`).
const SHEETS = [...document.querySelectorAll(".sheet")];
const PARTS = [...document.querySelectorAll(".sheet [data-id], .sheet [data-tie]")];
let sheet = SHEETS[0].dataset.sheet, zoom = null;

// The form of a sheet that this window's width calls for.
function svgOf(key) {
  const forms = [...SHEETS.find((found) => found.dataset.sheet === key).children];
  return matchMedia("(max-width: 760px)").matches ? forms.at(-1) : forms[0];
}

function near(chosen) {
  if (chosen === null) return null;
  const found = new Set([chosen]);
  const ties = TIES.has(chosen) ? [chosen] : TIES_OF.get(chosen);
  for (const id of ties) [id, TIES.get(id).first, TIES.get(id).second].forEach((key) => found.add(key));
  return found;
}

// Of several ties (`data-tie="A|B"`) the surest says how the part looks.
function surest(ties) {
  const held = ties.map((key) => heldOn(TIES.get(key), day));
  return ["certain", "possible"].find((how) => held.includes(how)) || "no";
}

function paintPart(part, chosen, lit) {
  const id = part.dataset.id || part.dataset.tie, tie = TIES.get(part.dataset.tie || id);
  const dated = (part.dataset.tie || id).split("|").filter((key) => TIES.has(key) && TIES.get(key).days);
  if (dated.length && day !== null) part.dataset.held = surest(dated);
  else delete part.dataset.held;
  const kinds = THINGS.has(id) ? [kindOf(id)] : tie ? [kindOf(tie.first), kindOf(tie.second)] : [];
  part.classList.toggle("off", kinds.some((kind) => hiddenKinds.has(kind)));
  part.classList.toggle("chosen", id === chosen);
  part.classList.toggle("faded", lit !== null && !lit.has(id));
}

function paintCursor(svg) {
  const { from, to, x0, x1 } = svg.dataset;
  for (const cursor of svg.querySelectorAll("[data-cursor]")) {
    const out = day === null || !from || day < from || day > to;
    cursor.toggleAttribute("hidden", out);
    cursor.classList.toggle("off", out);
    if (out) continue;
    const part = (numberOf(day) - numberOf(from)) / (numberOf(to) - numberOf(from));
    cursor.setAttribute("transform", `translate(${(Number(x0) + part * (Number(x1) - Number(x0))).toFixed(1)} 0)`);
    for (const text of cursor.querySelectorAll("[data-day]")) text.textContent = inBoth(day)[speech];
  }
}

function paint(chosen) {
  const here = PARTS.some((part) => part.dataset.id === chosen);
  const lit = here ? near(chosen) : null;
  for (const part of PARTS) paintPart(part, chosen, lit);
  for (const svg of document.querySelectorAll(".sheet > svg")) {
    if (day === null) delete svg.dataset.day; else svg.dataset.day = day;
    paintCursor(svg);
  }
  document.querySelectorAll(".sheet [data-flow]").forEach(flow);
}

// Posts and who holds them on the day, one below the other; the frame around them follows.
function flow(lines) {
  const { flow: top, step, most } = lines.dataset;
  let y = Number(top), named = 0;
  const put = (line) => { line.setAttribute("y", y); y += Number(step); };
  for (const line of lines.children) {
    if (line.classList.contains("post")) named = 0;
    if (line.classList.contains("rest")) {
      line.classList.toggle("off", named <= most);
      line.textContent = named > most ? `+${named - most}` : " ";
      if (named > most) put(line);
    } else if (line.classList.contains("post")) put(line);
    else if (["certain", "possible"].includes(line.dataset.held)) {
      named += 1;
      line.classList.toggle("off", named > most);
      if (named <= most) put(line);
    }
  }
  const frame = lines.parentNode.querySelector("[data-frame]");
  if (frame) frame.setAttribute("height", y - step - frame.getAttribute("y") + Number(frame.dataset.frame));
}

// At its own size it reads; a narrower window scrolls. A little smaller is fine where that shows it whole.
const READS = 0.72;
function size() {
  const box = byId("sheets"), svg = svgOf(sheet);
  const own = svg.viewBox.baseVal, fitting = (box.clientWidth - 40) / own.width; // less its padding
  const high = NARROW.matches ? 0 : (box.clientHeight - 24) / own.height;
  const scale = zoom ?? Math.min(1.15, Math.max(READS, fitting), high >= READS ? high : Infinity);
  svg.setAttribute("width", Math.round(own.width * scale));
  svg.setAttribute("height", Math.round(svg.viewBox.baseVal.height * scale));
  return scale;
}

function showSheet(key) {
  if (!SHEETS.some((found) => found.dataset.sheet === key)) return;
  sheet = key;
  for (const found of SHEETS) found.hidden = found.dataset.sheet !== key;
  const way = [];
  for (let at = key; at; at = DATA.sheets[at].up) way.unshift(at);
  const bar = byId("way");
  bar.hidden = SHEETS.length < 2;
  bar.replaceChildren(...way.flatMap((at, n) => {
    const name = DATA.sheets[at].name[speech];
    return [n ? el("span", " › ", { "aria-hidden": "true" }) : "",
      at === key ? el("strong", name) : button(name, () => goTo(at), true)];
  }));
  size();
}

function goTo(key) {
  showSheet(key);
  byId("sheets").scrollTo(0, 0);
  note();
}

function whole() {
  const box = byId("sheets"), view = svgOf(sheet).viewBox.baseVal;
  zoom = Math.min((box.clientWidth - 2) / view.width, (window.innerWidth < 760 ? Infinity : (box.clientHeight - 2) / view.height), 2);
  size();
}

function zoomBy(factor) {
  zoom = Math.min(4, Math.max(0.2, size() * factor));
  size();
}

// A part is a button: reached by Tab, worked by Enter, called what it shows.
function partName(part) {
  const id = part.dataset.id;
  if (THINGS.has(id)) return `${kindWord(kindOf(id))} ${THINGS.get(id).name}`;
  const tie = TIES.get(id);
  return tie ? `${THINGS.get(tie.first).name} ${tieWord(tie)} ${THINGS.get(tie.second).name} ${period(tie)}` : id;
}

function drawStage(choose) {
  const act = (part) => (part.dataset.sheet ? goTo(part.dataset.sheet) : choose(part.dataset.id));
  for (const part of document.querySelectorAll(".sheet [data-id], .sheet svg [data-sheet]")) {
    part.setAttribute("tabindex", "0");
    part.setAttribute("role", "button");
    if (!part.hasAttribute("aria-label")) part.setAttribute("aria-label", partName(part));
    part.addEventListener("click", (event) => { event.stopPropagation(); act(part); });
    part.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      act(part);
    });
  }
  byId("sheets").addEventListener("click", () => choose(null));
  byId("closer").addEventListener("click", () => zoomBy(1.25));
  byId("farther").addEventListener("click", () => zoomBy(0.8));
  byId("whole").addEventListener("click", whole);
  window.addEventListener("resize", size);
  showSheet(sheet);
}

function partOf(id) {
  const ids = new Set([id, ...(TIES_OF.get(id) || [])]);
  const found = PARTS.filter((part) => part.dataset.id === id), others = PARTS.filter((part) => ids.has(part.dataset.id));
  const isSeen = (part) => part.closest(".sheet > svg") === svgOf(part.closest(".sheet").dataset.sheet);
  return found.find(isSeen) || others.find(isSeen);
}

function bringIntoView(id) {
  const part = partOf(id);
  if (!part) return;
  const at = part.closest(".sheet").dataset.sheet;
  if (at !== sheet) showSheet(at);
  partOf(id).scrollIntoView({ block: "center", inline: "center" });
}

const keepInView = size;
const stageSeen = size;
