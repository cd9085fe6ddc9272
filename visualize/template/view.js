// Where one looks at a network: the whole, what was asked about, what is chosen; and its picture.
const LEGIBLE = 0.6; // smaller than this, what was asked about is shown instead of the whole
function fitAll() {
  network.fit({ nodes: DRAWN.filter(shows), animation: false });
  // Room for the legend of lines below.
  network.moveTo({ scale: network.getScale() * 0.96, offset: { x: 0, y: -12 } });
}

function extent() {
  const boxes = DRAWN.filter(shows).map((id) => network.getBoundingBox(id));
  return {
    left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)), bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

// No empty side while the other is cut off: what is drawn comes in from there.
function fillWindow() {
  const scale = network.getScale(), at = network.getViewPosition(), all = extent(), box = byId("canvas");
  const within = (middle, low, high, room) => (high - low <= room ? (low + high) / 2
    : Math.min(Math.max(middle, low + room / 2), high - room / 2));
  const x = within(at.x, all.left - 20, all.right + 20, box.clientWidth / scale);
  const y = within(at.y, all.top - 20, all.bottom + 20, box.clientHeight / scale);
  network.moveTo({ position: { x, y }, scale });
}

function fit() {
  fitAll();
  const centre = CENTRES[0];
  if (centre && shows(centre) && network.getScale() < LEGIBLE * (window.innerWidth < 760 ? 1 : 0.75)) {
    network.moveTo({ position: network.getPosition(centre), scale: LEGIBLE });
    fillWindow();
  }
  if (network.getScale() > 1.3) network.moveTo({ scale: 1.3 });
}

function drawStage(choose) {
  network = new vis.Network(byId("canvas"), { nodes, edges }, DATA.options);
  network.on("beforeDrawing", frames);
  network.on("afterDrawing", sayLines);
  fromKeys();
  network.on("click", (event) => {
    const id = event.nodes.find((key) => THINGS.has(key) || HEAPS.has(key));
    if (id && members(id).length && !opened.has(id)) return openUp(id);
    const bundle = id ? null : BUNDLES.get(event.edges[0]);
    return bundle ? showTies(bundle) : choose(id ?? event.edges[0] ?? null);
  });
  fit();
  byId("closer").addEventListener("click", () => network.moveTo({ scale: network.getScale() * 1.3 }));
  byId("farther").addEventListener("click", () => network.moveTo({ scale: network.getScale() / 1.3 }));
  byId("whole").addEventListener("click", fitAll);
}

const endOf = (id) => drawnAs(TIES.has(id) ? TIES.get(id).first : id);

// The panel has taken a part of the width: what was clicked must not have gone under its edge.
function keepInView(id) {
  network.redraw();
  if (!shows(endOf(id))) return;
  const spot = network.canvasToDOM(network.getPosition(endOf(id))), box = byId("canvas");
  if (spot.x < 40 || spot.y < 20 || spot.x > box.clientWidth - 40 || spot.y > box.clientHeight - 20) {
    network.moveTo({ position: network.getPosition(endOf(id)) });
  }
}

// A group that was opened, and what came out of it.
function showOpened(id) {
  const all = [id, ...members(id)].filter((key) => shows(key) && SPOTS.has(key));
  network.fit({ nodes: all, animation: false, maxZoomLevel: Math.max(network.getScale(), LEGIBLE) });
  network.moveTo({ scale: network.getScale() * 0.9 });
}

function bringIntoView(id) {
  if (!shows(endOf(id))) return;
  network.moveTo({ position: network.getPosition(endOf(id)), scale: Math.max(network.getScale(), 0.8) });
}

const stageSeen = () => network.redraw();

// The whole at a size at which it reads, drawn at once: {canvas, width, height}, in its pixels.
const MOST_PIXELS = 12e6;
function wholePicture() {
  const frame = byId("canvas"), camera = { position: network.getViewPosition(), scale: network.getScale() };
  if (!DRAWN.some(shows)) return { canvas: document.createElement("canvas"), width: 300, height: 150 };
  const { left, right, top, bottom } = extent();
  const wide = right - left + 60, high = bottom - top + 60;
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (wide * high * 4)));
  const taken = document.createElement("canvas");
  network.setSize(`${Math.ceil(wide * scale)}px`, `${Math.ceil(high * scale)}px`);
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: false });
  network.redraw();
  const drawn = frame.querySelector("canvas");
  taken.width = drawn.width;
  taken.height = drawn.height;
  taken.getContext("2d").drawImage(drawn, 0, 0);
  network.setSize("100%", "100%");
  network.moveTo({ ...camera, animation: false });
  network.redraw();
  return { canvas: taken, width: wide * scale, height: high * scale };
}
const takePicture = async () => wholePicture();
const forPrint = () => wholePicture().canvas;
