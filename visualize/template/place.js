// What comes later finds a free place near what it belongs to.
const ROOM = 14;
const SPOTS = new Map(DATA.nodes.filter((node) => node.x !== undefined).map((node) => [node.id, { x: node.x, y: node.y }]));
const SIZES = new Map(DATA.nodes.map((node) => [node.id, {
  x: ((node.widthConstraint || {}).minimum || 0) + 16 + ROOM, y: (node.label || "").split("\n").length * 18 + 12 + ROOM,
}]));

function free(id, spot) {
  const size = SIZES.get(id);
  for (const [near, at] of SPOTS) {
    const room = SIZES.get(near);
    if (Math.abs(at.x - spot.x) * 2 < size.x + room.x && Math.abs(at.y - spot.y) * 2 < size.y + room.y) return false;
  }
  return true;
}

// Rings round the anchor, each a little wider; the same data finds the same places.
function spotBy(id, anchor) {
  for (let ring = 1; ; ring += 1) {
    const steps = 6 + ring * 4;
    for (let step = 0; step < steps; step += 1) {
      const turn = (2 * Math.PI * step) / steps;
      const spot = { x: Math.round(anchor.x + Math.cos(turn) * ring * 90), y: Math.round(anchor.y + Math.sin(turn) * ring * 46) };
      if (free(id, spot)) return spot;
    }
  }
}

// Neighbours asked for stand by what was opened, members of a group by the group.
const UNPLACED = [...ASIDE, ...GROUPS.keys()];
function place() {
  for (const id of UNPLACED) {
    if (SPOTS.has(id) || !seen.things.has(id) || drawnAs(id) !== id) continue;
    const anchor = [GROUPS.get(id), ...TIES_OF.get(id).map((tie) => other(tie, id))]
      .find((near) => opened.has(near) && SPOTS.has(near));
    if (!anchor) continue;
    SPOTS.set(id, spotBy(id, SPOTS.get(anchor)));
    nodes.update({ id, ...SPOTS.get(id) });
  }
}
