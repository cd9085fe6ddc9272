// What is chosen, the day and the view stand in the address after the #, so that a link leads back.
const FORMS = STAGE === "network" ? ["list", "picture", "table"] : ["picture", "table"];
const NARROW = matchMedia("(max-width: 760px)");
const ownForm = () => (STAGE === "network" && (NARROW.matches || DATA.heading.listed) ? "list" : "picture");
let chosen = null, form = "picture";

function note() {
  if (location.protocol === "about:") return; // in a notebook's frame there is no address
  const began = DATA.heading.day || null;
  const parts = [chosen ? encodeURIComponent(chosen) : ""];
  if (day !== began) parts.push(`day=${day || "every"}`);
  if (form !== ownForm()) parts.push(`view=${form}`);
  if (STAGE === "drawing" && sheet !== SHEETS[0].dataset.sheet) parts.push(`sheet=${encodeURIComponent(sheet)}`);
  if (speech) parts.push("lang=en");
  const hash = `#${parts.join("&")}`;
  if ((location.hash || "#") !== hash) history.replaceState(null, "", hash);
}

function unescaped(text) {
  try { return decodeURIComponent(text); } catch (error) {
    if (!(error instanceof URIError)) throw error; // a link cut in the middle of a letter
    return "";
  }
}

function fromHash() {
  const [id, ...parts] = location.hash.slice(1).split("&").map(unescaped);
  const given = new Map(parts.map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]));
  if (given.get("lang") === "en" && speech === 0) inLanguage(1);
  if (given.has("day") && byId("day-bar")) day = readDay(given.get("day"));
  if (STAGE === "drawing" && given.has("sheet")) showSheet(given.get("sheet"));
  see(FORMS.includes(given.get("view")) ? given.get("view") : ownForm());
  look();
  shown();
  showDay();
  choose(id, true);
}

function shown() {
  const ties = seen.ties.size, things = seen.things.size, put = new Set([...ASIDE].filter((id) => !seen.things.has(id)));
  const all = [...TIES.values()].filter((tie) => !put.has(tie.first) && !put.has(tie.second)).length;
  const text = (n, all, word) => `${n === all ? n : `${n} ${w("of")} ${all}`} ${w(word)}`;
  const far = seen.far && day ? `; ${seen.far} ${w("far_off")}` : "";
  byId("count").textContent = [w("shown"), text(things, THINGS.size - put.size, "n_things"),
    text(ties, all, "n_ties")].join(" ") + far;
  for (const count of document.querySelectorAll(".count")) count.textContent = seen.counts[count.dataset.kind] || 0;
  fillSources();
  fillTable();
  markRow(chosen);
}

function apply() {
  paint(chosen);
  if (form === "list") fillOutline();
  showDetails(chosen);
  markRow(chosen);
}

function choose(id, seek) {
  chosen = THINGS.has(id) || TIES.has(id) || HEAPS.has(id) ? id : null;
  note();
  apply();
  if (!chosen || form === "table") return;
  if (form === "list") bringIntoList(chosen);
  else if (seek) bringIntoView(chosen); else keepInView(chosen);
}

function again() {
  look();
  shown();
  apply();
  note();
}

function setDay(iso) {
  day = iso;
  showDay();
  again();
}

// A group opens and folds; of any other thing, its neighbours are shown or put away.
function openUp(id) {
  if (opened.has(id)) opened.delete(id); else opened.add(id);
  chosen = id;
  again();
  if (STAGE === "network" && opened.has(id)) showOpened(id);
}

// A network is a list on a phone, unless somebody wishes otherwise.
function see(which) {
  form = which;
  document.body.dataset.form = form;
  byId("table").hidden = form !== "table";
  byId("picture").hidden = form === "table";
  for (const one of FORMS) byId(`see-${one}`).setAttribute("aria-pressed", String(one === form));
  if (STAGE === "network") byId("outline").hidden = form !== "list";
  if (form === "table") { fillTable(); markRow(chosen); }
  else if (form === "list") fillOutline();
  else stageSeen();
}

// A search finds also what is switched off, folded away, or not of the day that is set.
function reveal(id) {
  hiddenKinds.delete(kindOf(id));
  document.querySelector(`.legend input[value="${kindOf(id)}"]`).checked = true;
  for (let group = GROUPS.get(id); group; group = GROUPS.get(group)) opened.add(group);
  if (ASIDE.has(id)) TIES_OF.get(id).forEach((tie) => opened.add(other(tie, id)));
  look();
  if (!seen.things.has(id) && day !== null && byId("day-bar")) { day = null; showDay(); look(); }
  shown();
  choose(id, true);
}

function inLanguage(which) {
  speech = which;
  speak();
  fillHead();
  showDay();
  if (STAGE === "drawing") showSheet(sheet);
}

function inTheme() {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  paint(chosen);
}
