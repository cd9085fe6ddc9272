// What the page listens to; then the first look.
for (const input of document.querySelectorAll(".legend input")) {
  input.addEventListener("change", () => {
    if (input.checked) hiddenKinds.delete(input.value); else hiddenKinds.add(input.value);
    again();
  });
}
const click = (id, act) => byId(id).addEventListener("click", act);
click("language", () => { inLanguage(1 - speech); again(); });
click("theme", inTheme);
for (const one of FORMS) click(`see-${one}`, () => { see(one); note(); });
NARROW.addEventListener("change", () => { if (form !== "table") see(ownForm()); });
for (const [id, act] of [["csv", saveCsv], ["png", savePng], ["print", () => window.print()]]) {
  click(id, () => { document.querySelector(".take").open = false; act(); });
}
document.addEventListener("click", (event) => {
  const menu = document.querySelector(".take");
  if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  const typing = event.target.tagName === "INPUT" && event.target.type !== "checkbox" && event.target.type !== "range";
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/") { event.preventDefault(); byId("search").select(); }
  if (event.key === "Escape") {
    const inside = byId("details").contains(event.target);
    choose(null);
    if (inside) byId(STAGE === "network" ? "canvas" : "sheets").focus({ preventScroll: true });
  }
});
byId("all-sources").addEventListener("toggle", fillSources);
window.addEventListener("hashchange", fromHash);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => paint(chosen));

// On paper: the picture, then the table and the sources, which are long and come last.
let before = null;
window.addEventListener("beforeprint", () => {
  const root = document.documentElement, table = byId("table");
  before = { theme: root.dataset.theme, hidden: table.hidden };
  root.dataset.theme = "light";
  paint(chosen);
  const drawn = byId("picture").hidden ? null : forPrint();
  if (drawn) { drawn.id = "on-paper"; byId("picture").append(drawn); }
  table.hidden = false;
  fillTable();
  byId("all-sources").open = true;
  fillSources();
});
window.addEventListener("afterprint", () => {
  const root = document.documentElement;
  if (before.theme) root.dataset.theme = before.theme; else delete root.dataset.theme;
  byId("on-paper")?.remove();
  byId("table").hidden = before.hidden;
  byId("all-sources").open = false;
  paint(chosen);
});

look();
paint(null);
drawStage((id) => choose(id));
combobox(reveal);
dayBar(setDay);
fillHead();
fromHash();
document.documentElement.dataset.ready = "yes";
