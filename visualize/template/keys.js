// A network from the keyboard: arrows lead along the lines, and what is reached is said.
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const AHEAD = 0.34; // a cosine: less is aside, not ahead
const MOST_SAID = 6;
let at = null;

// What lines lead to: other end → the ties that lead there.
function leads(id) {
  const found = new Map();
  for (const own of [id, ...(opened.has(id) ? [] : within(id))]) for (const tie of TIES_OF.get(own) || []) {
    const end = drawnAs(other(tie, own));
    if (!seen.ties.has(tie) || end === id || !shows(end)) continue;
    found.set(end, [...(found.get(end) || []), tie]);
  }
  for (const member of opened.has(id) ? members(id) : []) if (shows(member) && !found.has(member)) found.set(member, []);
  if (GROUPS.has(id) && !found.has(GROUPS.get(id))) found.set(GROUPS.get(id), []);
  return found;
}

// The nearest of them in that direction, what lies straight ahead before what lies aside.
function ahead(from, ids, [dx, dy]) {
  let best = null, least = Infinity;
  for (const id of ids) {
    const spot = SPOTS.get(id);
    if (id === at || !spot) continue;
    const x = spot.x - from.x, y = spot.y - from.y, far = Math.hypot(x, y) || 1, straight = (x * dx + y * dy) / far;
    const cost = far / straight ** 2;
    if (straight > AHEAD && cost < least) { best = id; least = cost; }
  }
  return best;
}

function step(way) {
  const from = SPOTS.get(at), joined = leads(at);
  return ahead(from, joined.keys(), way) || ahead(from, DRAWN.filter(shows), way);
}

// `บุคคล ชื่อ, หน่วยงาน; 3 เส้น: ดำรงตำแหน่ง ผู้อำนวยการ …`
function spoken(id) {
  const joined = [...leads(id)], detail = THINGS.has(id) ? THINGS.get(id).detail : "", count = within(id).length;
  const lines = joined.slice(0, MOST_SAID).map(([end, ties]) => {
    const words = [...new Set(ties.map((tie) => tieWord(TIES.get(tie))))];
    return [...words, nameOf(end)].join(" ");
  });
  const more = joined.length > MOST_SAID ? [`+${joined.length - MOST_SAID}`] : [];
  const inside = count && !opened.has(id) ? [`${w("inside")} ${count}`] : [];
  return [[`${kindWord(kindOf(id))} ${nameOf(id)}`, detail, ...inside].filter(Boolean).join(", "),
    `${joined.length} ${w("n_ties")}${lines.length ? ":" : ""} ${[...lines, ...more].join("; ")}`].join("; ");
}

function stand(id) {
  at = id;
  byId("spoken").textContent = id === null ? "" : spoken(id);
  if (id !== null) keepInView(id);
  network.redraw();
}

const firstAt = () => [chosen, at, ...CENTRES, ...DRAWN].find((id) => id !== null && !TIES.has(id) && SPOTS.has(id) && shows(id)) ?? null;

// A ring round where one stands, seen only while the keyboard is there.
function ring(context) {
  if (at === null || !shows(at) || document.activeElement !== byId("canvas")) return;
  const box = network.getBoundingBox(at);
  context.beginPath();
  context.roundRect(box.left - 6, box.top - 6, box.right - box.left + 12, box.bottom - box.top + 12, 9);
  context.strokeStyle = ink("accent");
  context.lineWidth = 3 / Math.min(1, network.getScale());
  context.stroke();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (at === null || !shows(at)) at = firstAt();
  if (at === null) return;
  const way = WAYS[event.key];
  if (way) stand(step(way) ?? at);
  else if (event.key === "Home") stand(CENTRES.find(shows) ?? at);
  else if (event.key === "Enter" || event.key === " ") {
    choose(at);
    byId("details").focus({ preventScroll: true });
  } else return;
  event.preventDefault();
}

function fromKeys() {
  const canvas = byId("canvas");
  canvas.querySelector(".vis-network").tabIndex = -1; // one stop for Tab, not two
  canvas.addEventListener("keydown", onKey);
  canvas.addEventListener("focus", () => stand(firstAt()));
  canvas.addEventListener("blur", () => network.redraw());
  network.on("afterDrawing", ring);
}
