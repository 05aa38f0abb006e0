const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
const positionsNow = new Map();
let lineOf = new Map();
let labelOrder = [];
let hovered = null;
let selection = null;

// Many points are looked at from afar, so each is drawn larger.
const drawnAtMost = Math.min(nodes.length, data.cap);
const grown = Math.min(2, Math.max(1, Math.sqrt(drawnAtMost / 250)));
const sizes = nodes.map((node, at) =>
  inFocus.has(node.id) ? 16 : Math.min(15, 6 + 1.5 * Math.sqrt(edgesAt[at].length)) * grown,
);
const sizeOf = (at) => sizes[at];

const network = new vis.Network(
  byId("canvas"),
  { nodes: drawnNodes, edges: drawnEdges },
  {
    physics: false,
    layout: { improvedLayout: false },
    interaction: {
      hideEdgesOnDrag: true,
      hideEdgesOnZoom: true,
      hover: true,
      hoverConnectedEdges: false,
      selectConnectedEdges: false,
      keyboard: { enabled: true, bindToWindow: false },
    },
    nodes: { shape: "dot", borderWidth: 1.5, borderWidthSelected: 4 },
    edges: {
      smooth: false,
      hoverWidth: 0.5,
      selectionWidth: 2,
      arrowStrikethrough: false,
      font: { size: 13, strokeWidth: 4, color: INK },
    },
  },
);

function nodeDrawing(at) {
  const node = nodes[at];
  const { colour } = kindOf.get(node.kind);
  const { drawn } = statusOf.get(node.status);
  const fill = drawn === "solid" ? colour : "#ffffff";
  const border = drawn !== "solid" ? paler(colour) : inFocus.has(node.id) ? INK : colour;
  const look = {
    background: fill,
    border,
    highlight: { background: fill, border: "#d97706" },
    hover: { background: fill, border: INK },
  };
  const dashes = { solid: false, dashed: [5, 3], dotted: [1.5, 3] }[drawn];
  const { x, y } = positionsNow.get(at);
  return {
    id: at,
    x,
    y,
    size: sizeOf(at),
    color: look,
    borderWidth: drawn === "solid" ? 1.5 : 2.5,
    shapeProperties: { borderDashes: dashes },
  };
}

function edgeDrawing(line, id) {
  const edge = edges[line.ties[0]];
  const kind = kindOf.get(edge.kind);
  const { drawn } = statusOf.get(edge.status);
  const colour = drawn === "solid" ? kind.colour : paler(kind.colour);
  const weight = line.ties.reduce((sum, tie) => sum + edges[tie].weight, 0);
  const look = {
    id,
    from: edge.from,
    to: edge.to,
    width: Math.min(7, 1 + Math.log2(Math.max(1, weight)) * 0.7),
    color: { color: colour, highlight: "#d97706", hover: colour, opacity: line.opacity },
    dashes: { solid: false, dashed: [8, 6], dotted: [2, 5] }[drawn],
  };
  if (kind.directed) look.arrows = { to: { enabled: true, scaleFactor: 0.45 } };
  if (line.bend)
    look.smooth = { enabled: true, type: line.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(line.bend) };
  if (line.ties.length > 1) look.label = "×" + line.ties.length;
  return look;
}

/** Bring the drawing to what is shown: only what changed is taken out, put in or redrawn. */
function draw({ moved } = {}) {
  const wanted = new Set(shown.nodes);
  for (const at of shown.nodes) if (!positionsNow.has(at)) positionsNow.set(at, freshPlace(at));
  const opacity = shown.edges.length > 2500 ? 0.35 : shown.edges.length > 600 ? 0.55 : 1;
  const looks = new Map(
    linesOf(shown.edges).map((line) => [JSON.stringify([line.ties, line.bend, opacity]), { ...line, opacity }]),
  );
  const goneEdges = drawnEdges.getIds().filter((id) => !looks.has(id));
  const newEdges = [...looks].filter(([id]) => !drawnEdges.get(id)).map(([id, line]) => edgeDrawing(line, id));
  drawnEdges.remove(goneEdges);
  drawnNodes.remove(drawnNodes.getIds().filter((at) => !wanted.has(at)));
  drawnNodes.add(shown.nodes.filter((at) => !drawnNodes.get(at)).map(nodeDrawing));
  drawnEdges.add(newEdges);
  lineOf = looks;
  const strong = (at) => (inFocus.has(nodes[at].id) || nodes[at].id === choice.found ? 1e9 : edgesAt[at].length);
  labelOrder = [...shown.nodes].sort((one, other) => strong(other) - strong(one) || one - other);
  if (moved) fit();
}

/** A place beside a neighbour that has one, for points that the file gives none. */
function freshPlace(at) {
  const node = nodes[at];
  if (node.x != null) return { x: node.x, y: node.y };
  const near = edgesAt[at]
    .map((tie) => otherEnd(edges[tie], at))
    .find((other) => positionsNow.has(other) || nodes[other].x != null);
  const centre = near == null ? { x: 0, y: 0 } : (positionsNow.get(near) ?? nodes[near]);
  const turn = (freshPlace.turn = (freshPlace.turn ?? 0) + 1);
  const out = 70 + 9 * Math.sqrt(turn);
  return { x: centre.x + out * Math.cos(turn * 2.39996), y: centre.y + out * Math.sin(turn * 2.39996) };
}

/** Every point back to where the file put it, whatever was dragged. */
function placeAnew() {
  positionsNow.clear();
  for (const at of shown.nodes) positionsNow.set(at, freshPlace(at));
  drawnNodes.update(shown.nodes.map((at) => ({ id: at, ...positionsNow.get(at) })));
}

/** The whole picture in the window, with room for the names at its rim: half the widest one beside, two lines above. */
function fit() {
  const frame = byId("canvas");
  const places = shown.nodes.map((at) => positionsNow.get(at)).filter(Boolean);
  if (!places.length || !frame.clientWidth) return;
  const [left, right] = extent(places.map(({ x }) => x));
  const [top, bottom] = extent(places.map(({ y }) => y));
  const largest = Math.max(...shown.nodes.map(sizeOf));
  const widest = Math.max(...shown.nodes.map((at) => wrapped(nodeName(at)).width));
  const room = (length, span, rim) => (length - 2 * Math.min(rim, length / 4)) / (span + 2 * largest);
  const scale = Math.min(
    1.4,
    room(frame.clientWidth, right - left, widest / 2 + 6),
    room(frame.clientHeight, bottom - top, 2 * LINE + 10),
  );
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: false });
}

const extent = (values) => [
  values.reduce((low, one) => Math.min(low, one), Infinity),
  values.reduce((high, one) => Math.max(high, one), -Infinity),
];

network.on("afterDrawing", (context) => {
  const emphasised = new Set(
    [hovered, selection?.node].filter((at) => at != null && positionsNow.has(at) && drawnNodes.get(at)),
  );
  const first = [...emphasised];
  drawLabels(context, [...first, ...labelOrder.filter((at) => !emphasised.has(at))], emphasised);
  drawMore(context, shown.more);
});
network.on("hoverNode", ({ node }) => ((hovered = node), network.redraw()));
network.on("blurNode", () => ((hovered = null), network.redraw()));
network.on("dragging", ({ nodes: dragged }) => dragged.forEach(keepPlace));
network.on("dragEnd", ({ nodes: dragged }) => dragged.forEach(keepPlace));
network.on("click", ({ nodes: hit, edges: lineHit }) => {
  if (hit.length) select({ node: hit[0] });
  else if (lineHit.length) select({ ties: lineOf.get(lineHit[0]).ties });
  else select(null);
});

function keepPlace(at) {
  positionsNow.set(at, network.getPosition(at));
}

/** Select a node or the ties of one line, wherever the wish came from; the panel follows. */
function select(what, { centre = false } = {}) {
  selection = what;
  network.unselectAll();
  if (what?.node != null && drawnNodes.get(what.node)) {
    network.selectNodes([what.node], false);
    if (centre) network.moveTo({ position: positionsNow.get(what.node), scale: Math.max(0.8, network.getScale()) });
  }
  const id = what?.ties && [...lineOf].find(([, line]) => line.ties.includes(what.ties[0]))?.[0];
  if (id) network.selectEdges([id]);
  tell();
}
