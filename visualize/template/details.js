// What is chosen, in words: its ties, and all statements with source, place, quotation and link.
function link(source) {
  if (!/^https?:\/\//i.test(source.address || "")) return null;
  return el("a", w("open_source"), { href: source.address, rel: "noopener noreferrer", target: "_blank" });
}

function button(text, act, quiet) {
  const made = el("button", "", { type: "button", class: quiet ? "as-link quiet" : "as-link" });
  made.append(el("bdi", text));
  made.addEventListener("click", act);
  return made;
}

function cited(place, places) {
  const source = DATA.sources[place];
  const made = document.createDocumentFragment();
  made.append(el("bdi", citation(source, places)));
  const open = link(source);
  if (open) made.append(" ", open);
  return made;
}

function telling(row) {
  const item = el("li");
  const says = [...(row.says || []).map((word) => w(`says.${word}`)), when(row.day)].filter(Boolean).join(", ");
  if (row.against) item.append(el("span", w("against"), { class: "against" }), says ? ": " : " ");
  if (says) item.append(el("span", says, { class: "mark" }), " — ");
  item.append(cited(row.source, row.at || []));
  if (row.quote) item.append(el("blockquote", row.quote));
  return item;
}

function tellings(id) {
  const told = TOLD.get(id);
  const list = el("ul");
  if (!told) return el("p", w("no_sources"), { class: "soft" });
  list.append(...told.rows.map(telling));
  if (told.more) list.append(el("li", `+${told.more} ${w("more_tellings")}`));
  return list;
}

function tieLine(id, from) {
  const tie = TIES.get(id), item = el("li");
  const out = tie.first === from, other = out ? tie.second : tie.first;
  item.append(button(`${out ? "→" : "←"} ${tieWord(tie)}`, () => choose(id), true), " ",
    button(`${sign(other)} ${THINGS.get(other).name}`, () => choose(other)));
  const how = seen.ties.get(id) || tie.certainty;
  const more = [THINGS.get(other).detail, period(tie), how !== "stated" && w(how)];
  item.append(el("div", more.filter(Boolean).join(" · "), { class: "soft" }));
  return item;
}

// Sources of some things and ties, each once, with every place that is cited: [[source, places]].
function restsOn(ids) {
  const places = new Map();
  for (const id of ids) for (const row of (TOLD.get(id) || { rows: [] }).rows) {
    const known = places.get(row.source) || new Set();
    (row.at || []).forEach((place) => known.add(place));
    places.set(row.source, known);
  }
  return [...places].sort(([a], [b]) => a - b);
}

function citations(rests) {
  const list = el("ol");
  for (const [source, places] of rests) {
    const item = el("li");
    item.append(cited(source, [...places].sort()));
    list.append(item);
  }
  return list;
}

// What a click more shows: a group's members, neighbours that are in the page but not yet seen.
function doors(id) {
  const inside = within(id), beside = asideOf(id).filter((near) => !seen.things.has(near)), open = opened.has(id);
  if (inside.length) return [button(`${w(open ? "fold" : "unfold")} (${inside.length})`, () => openUp(id))];
  if (beside.length) return [button(`${w("neighbours")} (+${beside.length})`, () => openUp(id))];
  return open ? [button(w("fold"), () => openUp(id))] : [];
}

function aboutThing(id) {
  const thing = THINGS.get(id), ties = TIES_OF.get(id);
  const heading = el("h2");
  heading.append(el("bdi", thing.name));
  const parts = [el("p", [sign(id), kindWord(thing.kind), thing.verb && w(thing.verb)].filter(Boolean).join(" "), { class: "soft" }), heading];
  if (thing.detail) parts.push(el("p", thing.detail));
  if (thing.names) parts.push(el("p", `${w("also")}: ${thing.names.join(", ")}`, { class: "soft" }));
  parts.push(...doors(id));
  const list = el("ul", "", { class: "plain" }), here = ties.filter((tie) => seen.ties.has(tie));
  list.append(...here.map((tie) => tieLine(tie, id)));
  parts.push(el("h3", `${w("ties")} (${here.length})`), list);
  const found = restsOn([id, ...ties]);
  parts.push(el("h3", `${w("sources")} (${found.length})`),
    found.length ? citations(found) : el("p", w("no_sources"), { class: "soft" }));
  return parts;
}

function aboutHeap(id) {
  const list = el("ul", "", { class: "plain" }), inside = within(id).sort(byName);
  list.append(...inside.map((member) => {
    const item = el("li");
    item.append(button(`${sign(member)} ${nameOf(member)}`, () => reveal(member)));
    if (THINGS.get(member).detail) item.append(el("div", THINGS.get(member).detail, { class: "soft" }));
    return item;
  }));
  return [el("p", `${sign(id)} ${kindWord(kindOf(id))}`, { class: "soft" }), el("h2", nameOf(id)), ...doors(id),
    el("h3", `${w("inside")} (${inside.length})`), list];
}

// Lines that were drawn as one, between two groups.
function showTies(bundle) {
  const list = el("ul", "", { class: "plain" });
  for (const id of bundle.ties) {
    const tie = TIES.get(id), item = el("li");
    item.append(button(THINGS.get(tie.first).name, () => choose(tie.first), true), " ",
      button(tieWord(tie), () => choose(id)), " ", button(THINGS.get(tie.second).name, () => choose(tie.second), true));
    list.append(item);
  }
  const names = [bundle.first, bundle.second].map(nameOf).join(" – ");
  fillPanel([el("h2", names), el("h3", `${w("ties")} (${bundle.ties.length})`), list]);
}

function aboutTie(id) {
  const tie = TIES.get(id);
  const name = (end) => button(`${sign(end)} ${THINGS.get(end).name}`, () => choose(end));
  const ends = el("p");
  ends.append(name(tie.first), " → ", name(tie.second));
  const how = heldOn(tie, day), held = how === "far" ? `${w("possible")} (${w("far")})` : w(how);
  const facts = [period(tie), day && tie.days ? `${inBoth(day)[speech]}: ${held}` : held, tie.via && `${w("through")} ${tie.via}`];
  return [el("p", w("tie"), { class: "soft" }), el("h2", tieWord(tie)), ends,
    el("p", facts.filter(Boolean).join(" · ")), el("h3", w("tellings")), tellings(id)];
}

function fillPanel(parts) {
  const panel = byId("details"), close = button("✕", () => choose(null), true);
  close.setAttribute("aria-label", w("close"));
  close.classList.add("close");
  panel.replaceChildren(close, ...parts);
  panel.hidden = false;
  panel.scrollTop = 0;
}

function showDetails(id) {
  byId("details").hidden = !id;
  if (id) fillPanel(THINGS.has(id) ? aboutThing(id) : HEAPS.has(id) ? aboutHeap(id) : aboutTie(id));
}
