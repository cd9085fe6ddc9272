// The same data in words: a canvas is closed to screen readers.
function cell(...parts) {
  const made = el("td");
  made.append(...parts);
  return made;
}

function row(id, tie) {
  const line = el("tr", "", { "data-id": id });
  const name = (end) => cell(button(`${sign(end)} ${THINGS.get(end).name}`, () => choose(end), true),
    el("div", THINGS.get(end).detail || "", { class: "soft" }));
  const told = TOLD.get(id);
  const n = told ? told.rows.length + (told.more || 0) : 0;
  line.append(name(tie.first), cell(button(tieWord(tie), () => choose(id))), name(tie.second),
    cell(period(tie)), cell(w(tie.certainty)), cell(String(n)));
  return line;
}

function fillTable(shownTies) {
  const rows = [...shownTies].sort(byPlace).map((id) => row(id, TIES.get(id)));
  document.querySelector("#table tbody").replaceChildren(...rows);
}

function markRow(id) {
  for (const line of document.querySelectorAll("#table tbody tr")) {
    const tie = TIES.get(line.dataset.id);
    line.classList.toggle("chosen", id !== null && (line.dataset.id === id || tie.first === id || tie.second === id));
  }
}

function fillSources() {
  const items = DATA.sources.map((_, place) => { const item = el("li"); item.append(cited(place, [])); return item; });
  document.querySelector("#all-sources ol").replaceChildren(...items);
}
