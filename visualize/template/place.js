// What comes later finds a free place near what it belongs to: one by one, or many as a block.
const ROOM = 14;
const SPOTS = new Map(DATA.nodes.filter((node) => node.x !== undefined).map((node) => [node.id, { x: node.x, y: node.y }]));
const SIZES = new Map(DATA.nodes.map((node) => [node.id, {
  x: ((node.widthConstraint || {}).minimum || 0) + 16 + ROOM, y: (node.label || "").split("\n").length * 18 + 12 + ROOM,
}]));
for (const group of MEMBERS.keys()) SIZES.get(group).y += 18; // it says how many there are in it

// Whether a box of that size is free there; of what is folded away nothing is in the way.
function free(size, spot) {
  for (const [near, at] of SPOTS) {
    const room = SIZES.get(near);
    if (Math.abs(at.x - spot.x) * 2 < size.x + room.x && Math.abs(at.y - spot.y) * 2 < size.y + room.y) return false;
  }
  return true;
}

// Rings round the anchor, each a little wider; the same data finds the same places.
function spotBy(size, anchor) {
  for (let ring = 1; ; ring += 1) {
    const steps = 6 + ring * 4;
    for (let step = 0; step < steps; step += 1) {
      const turn = (2 * Math.PI * step) / steps;
      const spot = { x: Math.round(anchor.x + Math.cos(turn) * ring * 90), y: Math.round(anchor.y + Math.sin(turn) * ring * 46) };
      if (free(size, spot)) return spot;
    }
  }
}

// As many columns as make it about twice as wide as high: [[id, offset]], and the size of all.
function block(ids) {
  const wide = Math.max(...ids.map((id) => SIZES.get(id).x)), high = Math.max(...ids.map((id) => SIZES.get(id).y));
  const columns = Math.max(1, Math.round(Math.sqrt((2 * ids.length * high) / wide))), rows = Math.ceil(ids.length / columns);
  const size = { x: columns * wide + 2 * ROOM, y: rows * high + 2 * ROOM };
  const at = (n) => ({ x: (Math.floor(n / rows) + 0.5) * wide - (columns * wide) / 2, y: ((n % rows) + 0.5) * high - (rows * high) / 2 });
  return { size, put: ids.map((id, n) => [id, at(n)]) };
}

function put(id, spot) {
  SPOTS.set(id, spot);
  nodes.update({ id, ...spot });
}

function putAll(ids, anchor) {
  if (ids.length < BLOCK) return ids.forEach((id) => put(id, spotBy(SIZES.get(id), anchor)));
  const whole = block([...ids].sort(byName));
  const middle = spotBy(whole.size, anchor);
  whole.put.forEach(([id, by]) => put(id, { x: Math.round(middle.x + by.x), y: Math.round(middle.y + by.y) }));
}

// Neighbours asked for stand by what was opened, members of a group by the group; what is folded
// again gives its place back.
const UNPLACED = [...ASIDE, ...GROUPS.keys()];
function place() {
  for (const id of UNPLACED) if (SPOTS.has(id) && GROUPS.has(id) && drawnAs(id) !== id) SPOTS.delete(id);
  for (let again = true; again;) {
    const coming = new Map();
    for (const id of UNPLACED) {
      if (SPOTS.has(id) || !shows(id)) continue;
      const anchor = [GROUPS.get(id), ...(TIES_OF.get(id) || []).map((tie) => other(tie, id))]
        .find((near) => opened.has(near) && SPOTS.has(near));
      if (anchor) coming.set(anchor, [...(coming.get(anchor) || []), id]);
    }
    for (const [anchor, ids] of coming) putAll(ids, SPOTS.get(anchor));
    again = coming.size > 0;
  }
}

// Behind the members of each opened group a frame, and a line from it to the group.
function frames(context) {
  for (const group of MEMBERS.keys()) {
    const shown = opened.has(group) && SPOTS.has(group) ? members(group).filter((id) => shows(id) && SPOTS.has(id)) : [];
    if (shown.length < BLOCK) continue;
    const side = (axis, way) => shown.map((id) => SPOTS.get(id)[axis] + (way * SIZES.get(id)[axis]) / 2);
    const left = Math.min(...side("x", -1)), right = Math.max(...side("x", 1));
    const top = Math.min(...side("y", -1)), bottom = Math.max(...side("y", 1));
    const at = SPOTS.get(group), kind = kindOf(group);
    context.beginPath();
    context.moveTo(at.x, at.y);
    context.lineTo(Math.min(Math.max(at.x, left), right), Math.min(Math.max(at.y, top), bottom));
    context.roundRect(left, top, right - left, bottom - top, 10);
    context.fillStyle = ink("panel");
    context.strokeStyle = ink(`${kind}-line`);
    context.lineWidth = 1;
    context.fill();
    context.stroke();
  }
}
