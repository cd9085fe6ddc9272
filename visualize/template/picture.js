// A network: positions are computed before; this colours it, hides and lights up, opens groups.
const FEW = 70; // so many lines can all say what they are at once
// What the kinds at both ends say already is written only where it is asked about.
const PLAIN = new Set(["in", "of_body", "located_in", "about"]);
const ACTING = new Set(["acting", "delegated"]);
// A faded label would paint over the ones that are asked about, a faded ground over their lines.
const CLEAR = "rgba(0,0,0,0)";
// What has a size is a port: a point at a box's side where lines end.
const nodes = new vis.DataSet(DATA.nodes.map((node) => (node.size ? {
  ...node, shape: "dot", borderWidth: 0, label: undefined,
  color: { background: CLEAR, border: CLEAR },
} : node)));
const edges = new vis.DataSet(DATA.edges);
const LABELS = new Map(DATA.nodes.map((node) => [node.id, node.label]));
const BUNDLES = new Map();
let network = null;

function near(chosen) {
  if (chosen === null) return null;
  const things = new Set(), ties = new Set();
  const joined = TIES.has(chosen) ? [chosen] : TIES_OF.get(chosen);
  if (THINGS.has(chosen)) things.add(chosen);
  for (const id of joined) {
    if (!seen.ties.has(id)) continue;
    ties.add(id);
    things.add(drawnAs(TIES.get(id).first));
    things.add(drawnAs(TIES.get(id).second));
  }
  return { things, ties };
}

function labelOf(id) {
  const count = members(id).length;
  return count && !opened.has(id) ? `${LABELS.get(id)}\n(+${count})` : LABELS.get(id);
}

function paintThing(id, lit, chosen, colour) {
  const thing = THINGS.get(id), on = !lit || lit.things.has(id), central = CENTRES.includes(id);
  const line = colour(`${thing.kind}-line`), full = central ? line : colour(`${thing.kind}-fill`);
  const ground = on ? full : CLEAR, words = central ? colour("page") : colour("ink");
  const group = members(id).length > 0 && !opened.has(id);
  return {
    id, hidden: !shows(id), label: labelOf(id), borderWidth: id === chosen ? 4 : central || group ? 2.5 : 1.2,
    color: { border: on ? line : colour("rule"), background: ground, hover: { border: line, background: ground } },
    font: { size: 14, face: FACE, align: "left", color: on ? words : CLEAR },
  };
}

// Strokes say certain, possible, acting: never colour alone.
function strokes(tie, how) {
  const possible = how === "possible" || tie.planned;
  if (ACTING.has(tie.word)) return possible ? DATA.strokes.both : DATA.strokes.acting;
  return possible ? DATA.strokes.possible : false;
}

function paintTie(id, lit, few, colour) {
  const tie = TIES.get(id), on = !lit || lit.ties.has(id), shown = showsTie(id), how = seen.ties.get(id);
  const says = lit ? on : few && !PLAIN.has(tie.word);
  return {
    id, hidden: !shown, width: !on ? 0.6 : how === "stated" ? 1 : 1.9, dashes: strokes(tie, how),
    color: { color: on ? colour("line") : colour("rule"), hover: colour("ink"), inherit: false },
    label: says && shown ? tieWord(tie) : " ",
    font: { size: 12, face: FACE, color: colour("ink"), strokeColor: colour("page"), strokeWidth: 5, align: "horizontal" },
  };
}

function paintBundles(colour) {
  edges.remove([...BUNDLES.keys()]);
  BUNDLES.clear();
  for (const [key, bundle] of bundles()) BUNDLES.set(`bundle ${key}`, bundle);
  edges.add([...BUNDLES].map(([id, bundle]) => ({
    id, from: bundle.first, to: bundle.second, arrows: "", width: Math.min(7, 1 + Math.sqrt(bundle.ties.length)),
    color: { color: colour("line"), hover: colour("ink"), inherit: false }, label: String(bundle.ties.length),
    font: { size: 12, face: FACE, color: colour("ink"), strokeColor: colour("page"), strokeWidth: 5, align: "horizontal" },
  })));
}

function paint(chosen) {
  const lit = near(chosen), few = seen.ties.size <= FEW, known = new Map();
  const colour = (name) => { if (!known.has(name)) known.set(name, ink(name)); return known.get(name); };
  place();
  nodes.update([...THINGS.keys()].map((id) => paintThing(id, lit, chosen, colour)));
  edges.update([...TIES.keys()].map((id) => paintTie(id, lit, few, colour)));
  if (GROUPS.size) paintBundles(colour);
}
