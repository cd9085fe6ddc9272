// What is chosen stands in the address after the #, so that a link leads back to it.
let chosen = null;

function shown() {
  const ties = shownTies(), things = [...THINGS.keys()].filter(shows);
  const said = (n, all, word) => `${n === all ? n : `${n} ${w("of")} ${all}`} ${w(word)}`;
  byId("count").textContent = [w("shown"), said(things.length, THINGS.size, "n_things"),
    said(ties.length, TIES.size, "n_ties")].join(" ");
  fillTable(ties);
  markRow(chosen);
}

function apply() {
  paint(chosen);
  showDetails(chosen);
  markRow(chosen);
}

function choose(id, seek) {
  chosen = THINGS.has(id) || TIES.has(id) ? id : null;
  const hash = chosen ? `#${encodeURIComponent(chosen)}` : "#";
  if (location.hash !== hash) history.replaceState(null, "", hash);
  apply();
  if (chosen && seek) bringIntoView(chosen);
  else if (chosen && !byId("picture").hidden) keepInView(chosen);
}

function fromHash() {
  let id = "";
  try { id = decodeURIComponent(location.hash.slice(1)); } catch (error) {
    if (!(error instanceof URIError)) throw error; // a link cut in the middle of a letter: nothing is chosen
  }
  choose(id, true);
}

function see(table) {
  byId("table").hidden = !table;
  byId("picture").hidden = table;
  byId("see-table").setAttribute("aria-pressed", String(table));
  byId("see-picture").setAttribute("aria-pressed", String(!table));
  if (!table) network.redraw();
}

function reveal(id) {
  hiddenKinds.delete(THINGS.get(id).kind);
  document.querySelector(`.legend input[value="${THINGS.get(id).kind}"]`).checked = true;
  shown();
  choose(id, true);
}

for (const input of document.querySelectorAll(".legend input")) {
  input.addEventListener("change", () => {
    if (input.checked) hiddenKinds.delete(input.value); else hiddenKinds.add(input.value);
    paint(chosen);
    shown();
  });
}
byId("language").addEventListener("click", () => { speech = 1 - speech; speak(); shown(); fillSources(); apply(); });
byId("see-table").addEventListener("click", () => see(true));
byId("see-picture").addEventListener("click", () => see(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target.tagName !== "INPUT") { event.preventDefault(); byId("search").focus(); }
  if (event.key === "Escape" && event.target.tagName !== "INPUT") choose(null);
});
window.addEventListener("hashchange", fromHash);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paint(chosen));
paint(null);
draw((id) => choose(id));
combobox(reveal);
shown();
fillSources();
fromHash();
document.documentElement.dataset.ready = "yes";
