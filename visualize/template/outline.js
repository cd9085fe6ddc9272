// A network as a list, for a phone and for whoever would rather read: what was asked about, its
// neighbours below it with what ties them, theirs below these; as far as it stays short at once.
const LONG_LIST = 60, MOST_BRANCHES = 16; // of one kind
const KIND_ORDER = [...document.querySelectorAll(".legend input")].map((input) => input.value);
const FIRST_WORDS = ["chair", "co-chair", "host"];
const unrolled = new Map(), entire = new Set(DATA.heading.listed ? CENTRES : []); // by way: opened or shut by hand; more than the first
let upmost = null;

// [[neighbour, ties]] by kind, who presided first, the possible last, the latest sittings first; without those that the way came by.
function branches(id, way) {
  const found = new Map();
  for (const tie of TIES_OF.get(id)) {
    const end = other(tie, id);
    if (!seen.ties.has(tie) || way.includes(end)) continue;
    found.set(end, [...(found.get(end) || []), tie]);
  }
  const presided = (tie) => FIRST_WORDS.includes(TIES.get(tie).word), sure = (tie) => seen.ties.get(tie) !== "possible";
  const place = ([end, ties]) => 3 * KIND_ORDER.indexOf(kindOf(end)) + (ties.some(presided) ? 0 : ties.some(sure) ? 1 : 2);
  const later = (a, b) => (kindOf(a) === "meeting" && kindOf(b) === "meeting" ? byName(b, a) : 0);
  return [...found].sort((a, b) => place(a) - place(b) || later(a[0], b[0]));
}

// The first of each kind, and how many of which kinds are not shown: [shown, Map(kind → number)].
function firstOfEach(below, way) {
  if (entire.has(way)) return [below, new Map()];
  const counts = new Map(), kept = below.filter(([end]) => {
    counts.set(kindOf(end), (counts.get(kindOf(end)) || 0) + 1);
    return counts.get(kindOf(end)) <= MOST_BRANCHES;
  });
  return [kept, new Map([...counts].map(([kind, many]) => [kind, many - MOST_BRANCHES]).filter(([, many]) => many > 0))];
}
const tops = () => (upmost ? [upmost] : [...new Set([CENTRES[0] ?? THINGS.keys().next().value, ...CENTRES])].slice(0, 1)).filter((id) => seen.things.has(id));

// Ways that are open of themselves: breadth first, always away from the top, until it is long.
function openWays() {
  const found = new Set(), far = new Map(tops().map((id) => [id, 0])), ahead = tops().map((id) => [id]);
  let rows = 0;
  while (ahead.length) {
    const way = ahead.shift(), id = way.at(-1), below = branches(id, way);
    const further = below.map(([end]) => end).filter((end) => !far.has(end) || far.get(end) === way.length);
    if (!further.length || (CENTRES.includes(id) && way.length > 1)) continue;
    const kept = firstOfEach(below, "")[0];
    if (way.length > 1 && rows + kept.length > LONG_LIST) break;
    rows += kept.length;
    found.add(way.join(" "));
    if (kept.length === below.length) for (const end of further) { far.set(end, way.length); ahead.push([...way, end]); }
  }
  return found;
}

function stroke(ties) {
  const looks = ties.map((id) => strokes(TIES.get(id), seen.ties.get(id)));
  return looks.includes(false) ? "solid" : looks.includes(DATA.strokes.possible) ? "dashed" : "dotted";
}

function toldOf(ties) {
  const how = [...new Set(ties.map((id) => seen.ties.get(id)))].filter((one) => one === "possible").map(w);
  return [...new Set(ties.map((id) => period(TIES.get(id)))), ...how].filter(Boolean).join(" · ");
}

function chevron(id, way, open) {
  const made = el("button", open ? "▾" : "▸", { type: "button", class: "unroll", "aria-expanded": String(open),
    "aria-label": `${w(open ? "fold" : "unroll")}: ${nameOf(id)}`, "data-way": way.join(" ") });
  made.addEventListener("click", () => {
    unrolled.set(way.join(" "), !open);
    if (!open && asideOf(id).length) { opened.add(id); look(); shown(); }
    fillOutline();
    byId("outline").querySelector(`[data-way="${CSS.escape(way.join(" "))}"]`)?.focus();
  });
  return made;
}

function thingRow(id, way, ties, open, more) {
  const row = el("div", "", { class: CENTRES.includes(id) ? "twig asked" : "twig", "data-id": id });
  row.style.setProperty("--line", `var(--${kindOf(id)}-line)`);
  row.style.setProperty("--fill", `var(--${kindOf(id)}-fill)`);
  const name = button(`${sign(id)} ${THINGS.get(id).name}`, () => choose(id), true), said = el("div", "", { class: "says" });
  if (id === chosen) name.setAttribute("aria-current", "true");
  const words = [...new Map(ties.map((tie) => [tieWord(TIES.get(tie)), tie]))];
  for (const [word, tie] of words) {
    const out = TIES.get(tie).second === id;
    said.append(button(out ? `${word} →` : `← ${word}`, () => choose(tie)), " ");
  }
  said.append(el("span", toldOf(ties)));
  const text = el("div", "", { class: "text" });
  if (ties.length) text.append(said);
  text.append(name);
  const detail = THINGS.get(id).detail, above = way.at(-2);
  if (detail && !(above && detail === THINGS.get(above).name)) text.append(el("div", detail, { class: "soft" }));
  row.append(text);
  if (more) row.append(chevron(id, way, open));
  return row;
}

function branch(way, ties, open) {
  const id = way.at(-1), item = el("li"), below = branches(id, way), here = way.join(" ");
  const more = below.length > 0 || asideOf(id).some((near) => !seen.things.has(near));
  const isOpen = more && (unrolled.get(here) ?? open.has(here));
  item.dataset.stroke = ties.length ? stroke(ties) : "none";
  item.append(thingRow(id, way, ties, isOpen, more && way.length > 1));
  if (!isOpen) return item;
  const [kept, rest] = firstOfEach(below, here), list = el("ul");
  list.append(...kept.map(([end, joins]) => branch([...way, end], joins, open)));
  if (rest.size) {
    const line = el("li", "", { "data-stroke": "none" }), said = [...rest].map(([kind, many]) => `+${many} ${kindWord(kind)}`).join(" · ");
    line.append(button(said, () => { entire.add(here); fillOutline(); }));
    list.append(line);
  }
  item.append(list);
  return item;
}

function fillOutline() {
  const box = byId("outline");
  if (box.hidden) return;
  const list = el("ul"), open = openWays();
  list.append(...tops().map((id) => branch([id], [], open)));
  const back = button(`‹ ${w("back_to_asked")}`, () => { upmost = null; fillOutline(); });
  box.replaceChildren(...(upmost && upmost !== CENTRES[0] ? [back] : []), list);
}

// What is not in the list stands at its top, with its own neighbours.
function bringIntoList(id) {
  const thing = TIES.has(id) ? TIES.get(id).first : id;
  const row = () => byId("outline").querySelector(`[data-id="${CSS.escape(thing)}"]`);
  if (!row() && THINGS.has(thing)) { upmost = thing; fillOutline(); }
  row()?.scrollIntoView({ block: "center" });
}
