// What lines say, written where a line is free: not under a box, not over another word.
const WORD = 12, LIFTS = [0, -12, 12, -24, 24, -34, 34]; // on it, else beside it
const TRIES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78], FROM_HUB = [0.64, 0.56, 0.72, 0.48, 0.8, 0.4, 0.3];

// Boxes of what is seen: {left, right, top, bottom}.
const boxesSeen = () => new Map(DRAWN.filter(shows).map((id) => [id, network.getBoundingBox(id)]));
const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

// Where a line is after a share of its length, bent as vis-network bends it.
function pointOn(edge, from, to, at) {
  if (edge.smooth && edge.smooth.type === "cubicBezier") {
    const left = 1 - at, [a, b, c, d] = [left ** 3, 3 * left ** 2 * at, 3 * left * at ** 2, at ** 3];
    const reach = (to.x - from.x) * edge.smooth.roundness;
    return { x: a * from.x + b * (from.x + reach) + c * (to.x - reach) + d * to.x, y: (a + b) * from.y + (c + d) * to.y };
  }
  const x = from.x + (to.x - from.x) * at, y = from.y + (to.y - from.y) * at;
  const bend = edge.smooth && edge.smooth.roundness && edge.smooth.type.startsWith("curved") ? edge.smooth.roundness : 0;
  if (!bend) return { x, y };
  const side = (edge.smooth.type === "curvedCW" ? 1 : -1) * 2 * bend * at * (1 - at);
  return { x: x + (to.y - from.y) * side, y: y - (to.x - from.x) * side };
}

// The part of a line outside both boxes: shares of its length.
function outside(from, to, boxes) {
  const free = [];
  for (let step = 0; step <= 40; step += 1) {
    const at = step / 40, x = from.x + (to.x - from.x) * at, y = from.y + (to.y - from.y) * at;
    if (!boxes.some((box) => box && x > box.left && x < box.right && y > box.top && y < box.bottom)) free.push(at);
  }
  return free.length ? [free[0], free.at(-1)] : [0.5, 0.5];
}

// Lines that leave a box by one port of its side: of two ends the one with fewer has room for words.
const AT_PORT = new Map();
for (const edge of DATA.edges) for (const end of [edge.from, edge.to]) AT_PORT.set(end, (AT_PORT.get(end) || 0) + 1);
const BESIDE = 9, BESIDE_ARROW = 17, BESIDE_LIFTS = [0, 17, -17];
const HUB = 3; // so many times the lines
function quietEnd(edge) {
  const from = AT_PORT.get(edge.from), to = AT_PORT.get(edge.to);
  return BENT.get(edge.id)?.smooth?.type !== "cubicBezier" || from === to ? null : from < to ? edge.from : edge.to;
}

// Around what many lines end at there is no room: words stand nearer to the other end.
function shares(edge) {
  const [from, to] = [edge.from, edge.to].map((end) => network.getConnectedEdges(end).length);
  if (from >= HUB * to) return FROM_HUB;
  return to >= HUB * from ? FROM_HUB.map((share) => 1 - share) : TRIES;
}

// Beside the box at the quieter end, as in a list; else along the line.
function* places(edge, wide, boxes) {
  const from = network.getPosition(edge.from), to = network.getPosition(edge.to), quiet = quietEnd(edge);
  if (quiet) {
    const at = quiet === edge.from ? from : to, way = Math.sign((quiet === edge.from ? to : from).x - at.x);
    const x = at.x + way * ((quiet === edge.to ? BESIDE_ARROW : BESIDE) + wide / 2);
    for (const lift of BESIDE_LIFTS) yield { x, y: at.y + lift };
  }
  const [begin, end] = outside(from, to, [boxes.get(edge.from), boxes.get(edge.to)]);
  for (const lift of LIFTS) for (const share of shares(edge)) {
    const on = pointOn(edge, from, to, begin + (end - begin) * share);
    yield { x: on.x, y: on.y + lift };
  }
}

function placed(edge, wide, taken, boxes) {
  for (const { x, y } of places(edge, wide, boxes)) {
    const box = { left: x - wide / 2 - 2, right: x + wide / 2 + 2, top: y - WORD * 0.7, bottom: y + WORD * 0.7 };
    if (!taken.some((other) => meets(box, other))) return { x, y, box };
  }
  return null;
}

let ownWords = { ink: "", page: "" };
function sayLines(context) {
  const boxes = boxesSeen(), taken = [...boxes.values()];
  context.font = `${WORD}px ${FACE}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const said = new Set(); // two lines from one port that say the same say it once
  for (const edge of edges.get({ filter: (one) => one.says && !one.hidden })) {
    const again = `${quietEnd(edge) ?? edge.id} ${edge.says}`;
    if (said.has(again)) continue;
    said.add(again);
    const spot = placed(edge, context.measureText(edge.says).width, taken, boxes);
    if (!spot) continue;
    taken.push(spot.box);
    context.lineWidth = 5;
    context.strokeStyle = ownWords.page;
    context.strokeText(edge.says, spot.x, spot.y);
    context.fillStyle = ownWords.ink;
    context.fillText(edge.says, spot.x, spot.y);
  }
}
