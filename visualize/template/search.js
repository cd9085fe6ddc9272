// Search over names, other names and how they sound: Thai, English, short forms, romanised.
const HITS = 12;

// Case, spaces, stops and the two ways to write sara am do not matter.
function plain(text) {
  return text.normalize("NFC").toLowerCase().replaceAll("ํา", "ำ").replaceAll("เเ", "แ")
    .replace(/[\s.\-–'’"“”()ฯ\u200b]+/g, "");
}

const INDEX = [...THINGS].map(([id, thing]) => ({
  id,
  names: [thing.name, ...(thing.names || [])].map(plain),
  detail: plain(thing.detail || ""),
  heard: thing.heard || [],
}));

// Smaller is better; Infinity is no hit.
function rank(entry, typed, heard) {
  if (entry.names.includes(typed)) return 0;
  if (entry.names.some((name) => name.startsWith(typed))) return 1;
  if (entry.names.some((name) => name.includes(typed))) return 2;
  if (heard.length > 1 && /[a-z]/.test(typed)) {
    if (entry.heard.some((name) => name.startsWith(heard))) return 3;
    if (entry.heard.some((name) => name.includes(` ${heard}`))) return 4;
  }
  return entry.detail.includes(typed) ? 5 : Infinity;
}

function search(text) {
  const typed = plain(text), heard = sounds(text);
  if (!typed) return [];
  return INDEX.map((entry) => [rank(entry, typed, heard), entry.names[0].length, entry.id])
    .filter(([place]) => place < Infinity)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1))
    .slice(0, HITS).map((hit) => hit[2]);
}

function combobox(choose) {
  const box = byId("search"), list = byId("found");
  let hits = [], at = -1;
  function close() {
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }
  function mark(place) {
    at = place;
    [...list.children].forEach((item, n) => item.setAttribute("aria-selected", String(n === at)));
    if (hits.length) {
      box.setAttribute("aria-activedescendant", `hit-${at}`);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  }
  function take(place) {
    if (!hits[place]) return;
    close();
    choose(hits[place]);
    byId("details").focus({ preventScroll: true }); // on to what was found, by Tab
  }
  function update() {
    hits = search(box.value);
    const items = hits.map((id, n) => {
      const item = el("li", "", { id: `hit-${n}`, role: "option" });
      item.append(el("bdi", `${sign(id)} ${THINGS.get(id).name}`));
      if (THINGS.get(id).detail) item.append(el("small", THINGS.get(id).detail));
      item.addEventListener("pointerdown", (event) => { event.preventDefault(); take(n); });
      return item;
    });
    if (!items.length) items.push(el("li", w("nothing_found"), { role: "option", "aria-disabled": "true" }));
    list.replaceChildren(...items);
    const open = box.value.trim() !== "";
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    if (open) mark(0);
  }
  box.addEventListener("input", update);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length) { event.preventDefault(); mark((at + step + hits.length) % hits.length); }
    if (event.key === "Enter") { event.preventDefault(); take(at); }
    if (event.key === "Escape") { box.value = ""; close(); }
  });
}
