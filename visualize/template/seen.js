// What is seen: by kind, on the day that is set, of groups that are open and neighbours asked for.
const GROUPS = new Map(Object.entries(DATA.groups));
const ASIDE = new Set(DATA.aside);
const CENTRES = [DATA.centre, ...DATA.focus].filter((id) => THINGS.has(id));
const LEAVES = new Set(["place"]); // nothing is reached through one, as in `gather.py`
const hiddenKinds = new Set();
const opened = new Set(DATA.opened);
let day = DATA.heading.day || null;
let seen = null;

const MEMBERS = new Map();
for (const [member, group] of GROUPS) MEMBERS.set(group, [...(MEMBERS.get(group) || []), member]);
// What is seen of a group, and of all things in it, however deep.
const members = (id) => (MEMBERS.get(id) || []).filter((member) => seen.things.has(member) || seen.heaps.has(member));
const within = (id) => (MEMBERS.get(id) || []).flatMap((member) => [...(seen.things.has(member) ? [member] : []), ...within(member)]);
const other = (tie, id) => (TIES.get(tie).first === id ? TIES.get(tie).second : TIES.get(tie).first);
const asideOf = (id) => [...new Set((TIES_OF.get(id) || []).map((tie) => other(tie, id)))].filter((near) => ASIDE.has(near));

// Where a thing is drawn: in the outermost group around it that is closed, else by itself.
function drawnAs(id) {
  let found = id;
  for (let group = GROUPS.get(id); group; group = GROUPS.get(group)) if (!opened.has(group)) found = group;
  return found;
}

// On a day: what ties that hold on it join to what was asked about.
function reached(held, asked) {
  const loose = CENTRES.length ? CENTRES : [...THINGS.keys()].filter((id) =>
    !TIES_OF.get(id).some((tie) => TIES.get(tie).days) || TIES_OF.get(id).some((tie) => TIES.get(tie).days && held.has(tie)));
  const found = new Set(loose), ahead = [...loose];
  while (ahead.length) {
    const id = ahead.pop();
    if (LEAVES.has(kindOf(id)) && !CENTRES.includes(id)) continue;
    for (const tie of TIES_OF.get(id)) {
      const next = other(tie, id);
      if (held.has(tie) && !found.has(next) && asked(next)) { found.add(next); ahead.push(next); }
    }
  }
  for (const id of [...found]) for (let group = GROUPS.get(id); group; group = GROUPS.get(group)) found.add(group);
  return found;
}

function look() {
  const held = new Map(), things = new Set(), ties = new Map(), counts = {};
  let far = 0;
  for (const [id, tie] of TIES) {
    const how = heldOn(tie, day);
    if (how === "far") far += 1;
    else if (how !== "no") held.set(id, how);
  }
  const asked = (id) => !ASIDE.has(id) || TIES_OF.get(id).some((tie) => held.has(tie) && opened.has(other(tie, id)));
  const near = day === null || DATA.heading.fixed ? null : reached(held, asked);
  for (const id of THINGS.keys()) {
    if ((near && !near.has(id)) || !asked(id)) continue;
    counts[kindOf(id)] = (counts[kindOf(id)] || 0) + 1;
    if (!hiddenKinds.has(kindOf(id))) things.add(id);
  }
  for (const [id, how] of held) if (things.has(TIES.get(id).first) && things.has(TIES.get(id).second)) ties.set(id, how);
  seen = { things, ties, far, counts, heaps: new Set() };
  for (const id of HEAPS.keys()) if (within(id).length) seen.heaps.add(id);
}

const DRAWN = [...THINGS.keys(), ...HEAPS.keys()];
const shows = (id) => (seen.things.has(id) || seen.heaps.has(id)) && drawnAs(id) === id;
const showsTie = (id) => seen.ties.has(id) && shows(TIES.get(id).first) && shows(TIES.get(id).second);

// So many stand in a frame; to what was asked about the heap's line leads for all of them.
const BLOCK = 5;
function leader(id, end) {
  const heap = GROUPS.get(id);
  return HEAPS.has(heap) && opened.has(heap) && CENTRES.includes(end) && members(heap).length >= BLOCK ? heap : id;
}

// Lines of what is folded into groups, one between two that are drawn: its ends and its ties.
function bundles() {
  const found = new Map();
  if (!GROUPS.size) return found;
  for (const id of seen.ties.keys()) {
    const one = drawnAs(TIES.get(id).first), two = drawnAs(TIES.get(id).second);
    const first = leader(one, two), second = leader(two, one), led = first !== one || second !== two;
    if (first === second || (showsTie(id) && !led) || !shows(first) || !shows(second)) continue;
    const key = [first, second].sort().join("\u0000");
    if (!found.has(key)) found.set(key, { first, second, ties: [] });
    found.get(key).ties.push(id);
  }
  return found;
}
