// What the page holds, and how it is said in the language chosen. Names come from sources that
// anybody may have written: they are only ever set as text.
// It is deflated, in base 64 (`visualize/packed.py`).
async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return JSON.parse(await new Response(stream).text());
}
const DATA = await unpacked(document.getElementById("data").textContent);
const THINGS = new Map(Object.entries(DATA.things));
const TIES = new Map(Object.entries(DATA.ties));
const TOLD = new Map(Object.entries(DATA.told));
const TIES_OF = new Map([...THINGS.keys()].map((id) => [id, []]));
for (const [id, tie] of TIES) {
  TIES_OF.get(tie.first).push(id);
  if (tie.second !== tie.first) TIES_OF.get(tie.second).push(id);
}
// Dated ties first, then by what they say and of whom: an order to read in.
function inOrder(id) {
  const tie = TIES.get(id);
  const first = tie.certainty === "stated" ? 1 : 0;
  return [tie.first === DATA.centre || tie.second === DATA.centre ? 0 : 1, first, tie.word,
    THINGS.get(tie.first).name, THINGS.get(tie.second).name, id].join("\u0000");
}
const PLACES = new Map([...TIES.keys()].map((id) => [id, inOrder(id)]));
const byPlace = (a, b) => (PLACES.get(a) < PLACES.get(b) ? -1 : 1);
for (const ties of TIES_OF.values()) ties.sort(byPlace);
const STAGE = DATA.nodes ? "network" : "drawing";
const SPEECH = ["th", "en"];
let speech = 0;

const byId = (id) => document.getElementById(id);
const w = (key) => (Object.hasOwn(DATA.words, key) ? DATA.words[key][speech] : key);
// A whole day is told as it is, any other time in both calendars.
const pairOf = (told) => (typeof told === "string" ? inBoth(told) : told);
const when = (told) => (told ? pairOf(told)[speech] : "");
const kindWord = (kind) => DATA.kinds[kind][1 + speech];
// Things of one kind at one place, drawn as one: {kind, name}.
const HEAPS = new Map(Object.entries(DATA.heaps));
const kindOf = (id) => (THINGS.get(id) || HEAPS.get(id)).kind;
const nameOf = (id) => (THINGS.has(id) ? THINGS.get(id).name : HEAPS.get(id).name[speech]);
const NAMED = new Intl.Collator(["th", "en"], { numeric: true });
const byName = (a, b) => NAMED.compare(nameOf(a), nameOf(b));
const sign = (id) => DATA.kinds[kindOf(id)][0];

function el(tag, text, attributes) {
  const made = document.createElement(tag);
  if (text) made.textContent = text;
  for (const [name, value] of Object.entries(attributes || {})) made.setAttribute(name, value);
  return made;
}

// Colours as the page has them, light or dark: a canvas knows no variables.
function ink(name) {
  const probe = byId("probe");
  probe.style.setProperty("color", `var(--${name})`);
  return getComputedStyle(probe).color;
}
const FACE = getComputedStyle(document.body).fontFamily;

function tieWord(tie) {
  const also = tie.planned ? ` (${w("planned")})` : "";
  return w(tie.word) + also;
}

function period(tie) {
  const since = when(tie.since), until = when(tie.until);
  if (tie.seen) return since === until ? `${w("seen")} ${since}` : `${w("seen")} ${since} – ${until}`;
  return [since && `${w("from")} ${since}`, until && `${w("until")} ${until}`].filter(Boolean).join(" ");
}

function speak() {
  document.documentElement.lang = SPEECH[speech];
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = w(node.dataset.word);
  for (const node of document.querySelectorAll("[data-th]")) node.textContent = node.dataset[SPEECH[speech]];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", w(node.dataset.label));
  for (const node of document.querySelectorAll("[data-hint]")) node.placeholder = w(node.dataset.hint);
  byId("language").textContent = w("language");
  byId("language").lang = SPEECH[1 - speech];
}
