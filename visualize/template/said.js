// What lines say, written where a line is free: not under a box, not over another word.
const WORD = 12, TRIES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78], LIFTS = [0, -12, 12, -24, 24]; // on it, else beside it

// Boxes of what is seen: {left, right, top, bottom}.
const boxesSeen = () => new Map(DRAWN.filter(shows).map((id) => [id, network.getBoundingBox(id)]));
const meets = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

// Where a line is after a share of its length, bent as vis-network bends it.
function pointOn(edge, from, to, at) {
  if (edge.smooth && edge.smooth.type === "cubicBezier") {
    const middle = (from.x + to.x) / 2, left = 1 - at, [a, b, c, d] = [left ** 3, 3 * left ** 2 * at, 3 * left * at ** 2, at ** 3];
    return { x: a * from.x + (b + c) * middle + d * to.x, y: (a + b) * from.y + (c + d) * to.y };
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

function placed(edge, wide, taken, boxes) {
  const from = network.getPosition(edge.from), to = network.getPosition(edge.to);
  const [begin, end] = outside(from, to, [boxes.get(edge.from), boxes.get(edge.to)]);
  for (const lift of LIFTS) for (const share of TRIES) {
    const on = pointOn(edge, from, to, begin + (end - begin) * share), x = on.x, y = on.y + lift;
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
  for (const edge of edges.get({ filter: (one) => one.says && !one.hidden })) {
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
