// A network: positions are computed before; this colours it, hides and lights up, opens groups.
const FEW = 100; // so many lines can all say what they are at once
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
const BENT = new Map(DATA.edges.map((edge) => [edge.id, edge]));
const edges = new vis.DataSet([...TIES].map(([id, tie]) => BENT.get(id) || { id, from: tie.first, to: tie.second }));
// Between columns all lines leave a box by its side.
const FLOWS = DATA.edges.find((edge) => edge.smooth.type === "cubicBezier")?.smooth ?? false;
const LABELS = new Map(DATA.nodes.map((node) => [node.id, node.label]));
const BUNDLES = new Map();
let network = null;

function near(chosen) {
  if (chosen === null) return null;
  const things = new Set(), ties = new Set();
  const joined = TIES.has(chosen) ? [chosen] : [chosen, ...(opened.has(chosen) ? [] : within(chosen))].flatMap((id) => TIES_OF.get(id) || []);
  if (!TIES.has(chosen)) [chosen, ...(opened.has(chosen) ? within(chosen).map(drawnAs) : [])].forEach((id) => things.add(id));
  for (const id of joined) {
    if (!seen.ties.has(id)) continue;
    ties.add(id);
    things.add(drawnAs(TIES.get(id).first));
    things.add(drawnAs(TIES.get(id).second));
  }
  return { things, ties };
}

function labelOf(id) {
  const count = within(id).length, name = HEAPS.has(id) && speech ? `${sign(id)} ${nameOf(id)}` : LABELS.get(id);
  return count && !opened.has(id) ? `${name}\n(+${count})` : name;
}

function paintThing(id, lit, chosen, colour) {
  const kind = kindOf(id), on = !lit || lit.things.has(id), central = CENTRES.includes(id);
  const line = colour(`${kind}-line`), full = central ? line : colour(`${kind}-fill`);
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

// What a frame says already: who stands in an opened group is joined to it.
const isFramed = (tie, chosen) => [[tie.first, tie.second], [tie.second, tie.first]].some(([member, group]) =>
  member !== chosen && (leader(member, group) !== member || (GROUPS.get(member) === group && members(group).length >= BLOCK)));

function paintTie(id, lit, few, chosen, colour) {
  const tie = TIES.get(id), on = !lit || lit.ties.has(id), how = seen.ties.get(id);
  const shown = showsTie(id) && (id === chosen || !isFramed(tie, chosen));
  const says = lit ? on && lit.ties.size <= FEW : few && !PLAIN.has(tie.word);
  return {
    id, hidden: !shown, width: !on ? 0.6 : how === "stated" ? 1 : 1.9, dashes: strokes(tie, how),
    color: { color: on ? colour("line") : colour("rule"), hover: colour("ink"), inherit: false },
    says: says && shown ? tieWord(tie) : "",
  };
}

// Lines between groups stand back behind names; those of what is chosen come forth and say how many.
function paintBundle(id, bundle, lit, few, colour) {
  const on = lit && bundle.ties.some((tie) => lit.ties.has(tie)), central = CENTRES.includes(bundle.first) || CENTRES.includes(bundle.second);
  const opacity = on ? 1 : lit ? 0.12 : central ? 0.75 : 0.3;
  return {
    id, from: bundle.first, to: bundle.second, arrows: "", smooth: FLOWS, width: Math.min(5, 1 + Math.log2(bundle.ties.length) / 2),
    color: { color: colour("line"), hover: colour("ink"), inherit: false, opacity },
    says: on || (few && !lit) ? String(bundle.ties.length) : "",
  };
}

function paintBundles(lit, colour) {
  edges.remove([...BUNDLES.keys()]);
  BUNDLES.clear();
  for (const [key, bundle] of bundles()) BUNDLES.set(`bundle ${key}`, bundle);
  const few = BUNDLES.size <= FEW;
  edges.add([...BUNDLES].map(([id, bundle]) => paintBundle(id, bundle, lit, few, colour)));
}

function paint(chosen) {
  const lit = near(chosen), few = seen.ties.size <= FEW, known = new Map();
  const colour = (name) => { if (!known.has(name)) known.set(name, ink(name)); return known.get(name); };
  ownWords = { ink: colour("ink"), page: colour("page") };
  place();
  nodes.update(DRAWN.map((id) => paintThing(id, lit, chosen, colour)));
  edges.update([...TIES.keys()].map((id) => paintTie(id, lit, few, chosen, colour)));
  if (GROUPS.size) paintBundles(lit, colour);
}
