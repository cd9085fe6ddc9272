// The same data in words, sorted by any column: a canvas is closed to screen readers.
const KEYS = [...THINGS.keys(), ...TIES.keys()];
const ROWS = DATA.table.rows.map(([key, cells]) => ({ id: key === null ? "" : KEYS[key], cells }));
let sorted = { column: null, down: false }, filled = false;

// What a cell says, by what it is: [to read, to sort by, the id that it names].
function said(cell, row) {
  if (typeof cell !== "object") return [String(cell), cell, ""];
  if ("ref" in cell) {
    const id = KEYS[cell.ref], text = cell.text || (THINGS.has(id) ? THINGS.get(id).name : tieWord(TIES.get(id)));
    return [text, text, id];
  }
  if ("day" in cell) return [when(cell.day), cell.day ? pairOf(cell.day)[1] : "", ""];
  if ("held" in cell) { const how = w(seen.ties.get(row.id) || TIES.get(row.id).certainty); return [how, how, ""]; }
  return [w(cell.word), w(cell.word), ""];
}

function shownRows() {
  const rows = ROWS.filter((row) => !row.id || seen.ties.has(row.id) || seen.things.has(row.id));
  if (sorted.column === null) return rows;
  const value = new Map(rows.map((row) => [row, said(row.cells[sorted.column], row)[1]]));
  const by = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : NAMED.compare(String(a), String(b)));
  return rows.sort((a, b) => (sorted.down ? -1 : 1) * by(value.get(a), value.get(b)));
}

function tableCell(cell, row) {
  const made = el("td"), [text, , id] = said(cell, row);
  if (typeof cell === "number") made.className = "number";
  if (cell.day) made.className = "day-cell";
  if (!id) { made.append(el("bdi", text)); return made; }
  made.append(button(THINGS.has(id) ? `${sign(id)} ${text}` : text, () => choose(id), THINGS.has(id)));
  if (THINGS.has(id) && THINGS.get(id).detail) made.append(el("div", THINGS.get(id).detail, { class: "soft" }));
  return made;
}

function fillTable() {
  filled = !byId("table").hidden;
  if (!filled) return;
  document.querySelector("#table tbody").replaceChildren(...shownRows().map((row) => {
    const line = el("tr", "", { "data-id": row.id });
    line.append(...row.cells.map((cell) => tableCell(cell, row)));
    return line;
  }));
}

function fillHead() {
  document.querySelector("#table thead tr").replaceChildren(...DATA.table.heads.map((head, column) => {
    const made = el("th", "", { scope: "col", "data-head": head[speech] }), here = sorted.column === column;
    if (here) made.setAttribute("aria-sort", sorted.down ? "descending" : "ascending");
    made.append(button(head[speech], () => {
      sorted = { column, down: here && !sorted.down };
      fillHead();
      fillTable();
      document.querySelectorAll("#table th button")[column].focus();
    }, true), el("span", here ? (sorted.down ? " ▾" : " ▴") : "", { "aria-hidden": "true" }));
    return made;
  }));
}

function markRow(id) {
  for (const line of document.querySelectorAll("#table tbody tr")) {
    const tie = TIES.get(line.dataset.id);
    const of = tie ? [line.dataset.id, tie.first, tie.second] : [line.dataset.id];
    line.classList.toggle("chosen", id !== null && of.includes(id));
  }
}

// At the foot: what the ties that are seen rest on; where there are none, the things. Of what has
// very many statements the page carries the first, and says how many more there are.
function fillSources() {
  const ids = [...(seen.ties.size ? seen.ties : seen.things).keys()], rests = restsOn(ids);
  const more = ids.reduce((sum, id) => sum + ((TOLD.get(id) || {}).more || 0), 0);
  const others = ids.some((id) => (TOLD.get(id) || {}).others);
  for (const count of document.querySelectorAll(".n-sources")) count.textContent = `${rests.length}${others ? "+" : ""}`;
  if (!byId("all-sources").open) return;
  const list = citations(rests);
  if (more) list.append(el("li", `+${more} ${w("more_tellings")}`));
  document.querySelector("#all-sources ol").replaceWith(list);
}
