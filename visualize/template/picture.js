// The picture: positions are computed before; this colours it, hides kinds, and lights up what is near.
const FEW = 70; // so many lines can all say what they are at once
// What the kinds at both ends say already is written only where it is asked about.
const PLAIN = new Set(["in", "of_body", "located_in", "about"]);
const hiddenKinds = new Set();
// What has a size is a port: a point at a box's side where lines end.
const nodes = new vis.DataSet(DATA.nodes.map((node) => (node.size ? {
  ...node, shape: "dot", borderWidth: 0, label: undefined,
  color: { background: "rgba(0,0,0,0)", border: "rgba(0,0,0,0)" },
} : node)));
const edges = new vis.DataSet(DATA.edges);
let network = null;

function ink(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

const shows = (id) => !hiddenKinds.has(THINGS.get(id).kind);
const shownTies = () => [...TIES.keys()].filter((id) => shows(TIES.get(id).first) && shows(TIES.get(id).second));

function near(chosen) {
  if (chosen === null) return null;
  const things = new Set(), ties = new Set();
  const joined = TIES.has(chosen) ? [chosen] : TIES_OF.get(chosen);
  if (THINGS.has(chosen)) things.add(chosen);
  for (const id of joined) { ties.add(id); things.add(TIES.get(id).first); things.add(TIES.get(id).second); }
  return { things, ties };
}

// A faded label would paint over the ones that are asked about, a faded ground over their lines.
const CLEAR = "rgba(0,0,0,0)";

function paintThing(id, lit, chosen, colour) {
  const thing = THINGS.get(id), on = !lit || lit.things.has(id), central = id === DATA.centre;
  const line = colour(`${thing.kind}-line`), full = central ? line : colour(`${thing.kind}-fill`);
  const ground = on ? full : CLEAR, words = central ? colour("page") : colour("ink");
  return {
    id, hidden: !shows(id), borderWidth: id === chosen ? 4 : central ? 2.5 : 1.2,
    color: { border: on ? line : colour("rule"), background: ground, hover: { border: line, background: ground } },
    font: { size: 14, face: getComputedStyle(document.body).fontFamily, align: "left", color: on ? words : CLEAR },
  };
}

function paintTie(id, lit, few, colour) {
  const tie = TIES.get(id), on = !lit || lit.ties.has(id);
  const says = lit ? on : few && !PLAIN.has(tie.word);
  const shown = shows(tie.first) && shows(tie.second);
  return {
    id, hidden: !shown, width: !on ? 0.6 : tie.certainty === "stated" ? 1 : 1.9,
    color: { color: on ? colour("line") : colour("rule"), hover: colour("ink"), inherit: false },
    label: says && shown ? tieWord(tie) : " ",
    font: { size: 12, face: getComputedStyle(document.body).fontFamily, color: colour("ink"),
      strokeColor: colour("page"), strokeWidth: 5, align: "horizontal" },
  };
}

function paint(chosen) {
  const lit = near(chosen), few = TIES.size <= FEW, known = new Map();
  const colour = (name) => { if (!known.has(name)) known.set(name, ink(name)); return known.get(name); };
  nodes.update([...THINGS.keys()].map((id) => paintThing(id, lit, chosen, colour)));
  edges.update([...TIES.keys()].map((id) => paintTie(id, lit, few, colour)));
}

// Where the whole picture would be too small to read: what was asked about, legibly.
const LEGIBLE = 0.6;
function fitAll() {
  network.fit({ animation: false });
  // Room for the legend of lines below.
  network.moveTo({ scale: network.getScale() * 0.96, offset: { x: 0, y: -12 } });
}

function fit() {
  fitAll();
  if (network.getScale() < LEGIBLE * (window.innerWidth < 760 ? 1 : 0.75)) {
    network.moveTo({ position: network.getPosition(DATA.centre), scale: LEGIBLE });
  }
  if (network.getScale() > 1.3) network.moveTo({ scale: 1.3 });
}

function draw(choose) {
  network = new vis.Network(byId("canvas"), { nodes, edges }, DATA.options);
  network.on("click", (event) => choose(event.nodes.find((id) => THINGS.has(id)) ?? event.edges[0] ?? null));
  fit();
  byId("closer").addEventListener("click", () => network.moveTo({ scale: network.getScale() * 1.3 }));
  byId("farther").addEventListener("click", () => network.moveTo({ scale: network.getScale() / 1.3 }));
  byId("whole").addEventListener("click", fitAll);
}

// The panel has taken a part of the width: what was clicked must not have gone under its edge.
function keepInView(id) {
  network.redraw();
  const end = THINGS.has(id) ? id : TIES.get(id).first;
  const spot = network.canvasToDOM(network.getPosition(end)), box = byId("canvas");
  if (spot.x < 40 || spot.y < 20 || spot.x > box.clientWidth - 40 || spot.y > box.clientHeight - 20) {
    network.moveTo({ position: network.getPosition(end) });
  }
}

function bringIntoView(id) {
  const end = THINGS.has(id) ? id : TIES.get(id).first;
  network.moveTo({ position: network.getPosition(end), scale: Math.max(network.getScale(), 0.8) });
}
