const drawnNodes = new vis.DataSet();
const drawnEdges = new vis.DataSet();
const pointKeys = new Map();
let lineOf = new Map();
let labelOrder = [];
let hovered = null;
let selection = null;

/** In a picture of numbers with more lines than this only the widths tell, and the panel. */
const NUMBERED = 150;

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
    },
  },
);

/** Bring the drawing to what is shown: only what changed is taken out, put in or redrawn. */
function draw({ moved } = {}) {
  placePoints();
  const looks = new Map(shown.points.map((at) => [at, pointLook(at)]));
  const { lines, left } = linesOf(shown.edges);
  shown.linesLeft = left;
  shown.numbered = lines.length <= NUMBERED || !(data.weighted || shown.members.size);
  const lineLooks = new Map(lines.map((line) => withLook(line)));
  const gone = [...pointKeys.keys()].filter((at) => !looks.has(at));
  drawnEdges.remove([...lineOf.keys()].filter((id) => !lineLooks.has(id)));
  drawnNodes.remove(gone);
  gone.forEach((at) => pointKeys.delete(at));
  const changed = [];
  for (const [at, look] of looks) {
    const key = JSON.stringify([look, positionsNow.get(at)]);
    if (pointKeys.get(at) === key) continue;
    pointKeys.set(at, key);
    changed.push(nodeDrawing(at, look));
  }
  drawnNodes.update(changed);
  drawnEdges.add(
    [...lineLooks].filter(([id]) => !lineOf.has(id)).map(([id, { line, look }]) => edgeDrawing(line, look, id)),
  );
  lineOf = lineLooks;
  const strong = (at) =>
    isFocus(at) || (at < nodes.length && nodes[at].id === choice.found)
      ? 1e9
      : isGroup(at)
        ? membersOf(at).length
        : edgesAt[at].length;
  labelOrder = [...shown.points].sort((one, other) => strong(other) - strong(one) || one - other);
  if (moved) fit();
}

function withLook(line) {
  const look = lineLook(line);
  return [JSON.stringify([line.ties.length, line.ties[0], line.ties.at(-1), line.bend, look]), { line, look }];
}

/** The whole picture, or the path in it, in the window, with room for the names at its rim: half the widest one beside, two lines above. */
function fit() {
  const frame = byId("canvas");
  const fitted = shown.path ? shown.points.filter((at) => shown.path.nodes.has(at)) : shown.points;
  const places = fitted.map((at) => positionsNow.get(at)).filter(Boolean);
  if (!places.length || !frame.clientWidth) return;
  const [left, right] = extent(places.map(({ x }) => x));
  const [top, bottom] = extent(places.map(({ y }) => y));
  const largest = extent(fitted.map(sizeOf))[1];
  const widest = extent(fitted.map((at) => wrapped(nodeName(at)).width))[1];
  const room = (length, span, rim) =>
    (length - 2 * Math.min(rim, length / (length < 500 ? 10 : 4))) / (span + 2 * largest);
  const scale = Math.min(
    1.4,
    room(frame.clientWidth, right - left, widest / 2 + 6),
    room(frame.clientHeight, bottom - top, 2 * LINE + 10),
  );
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation: false });
}

network.on("afterDrawing", (context) => {
  const emphasised = new Set(
    [hovered, selection?.node, ...(shown.path?.nodes ?? [])].filter((at) => at != null && pointKeys.has(at)),
  );
  const first = [...emphasised];
  drawNumbers(context);
  drawLabels(context, [...first, ...labelOrder.filter((at) => !emphasised.has(at))], emphasised);
  drawMore(context, shown.more);
  drawPins(context);
});
network.on("hoverNode", ({ node }) => ((hovered = node), network.redraw()));
network.on("blurNode", () => ((hovered = null), network.redraw()));
network.on("dragging", ({ nodes: dragged }) => dragged.forEach((at) => positionsNow.set(at, network.getPosition(at))));
network.on("dragEnd", ({ nodes: dragged }) => {
  if (dragged.length) choose({ places: { ...choice.places, ...Object.fromEntries(dragged.map(placed)) } });
});

function placed(at) {
  const { x, y } = network.getPosition(at);
  return [pointId(at), [Math.round(x), Math.round(y)]];
}

network.on("click", ({ nodes: hit, edges: lineHit }) => {
  if (hit.length) select({ node: hit[0] });
  else if (lineHit.length) select({ ties: lineOf.get(lineHit[0]).line.ties });
  else select(null);
});

/** Select a node or the ties of one line, wherever the wish came from; the panel follows. */
function select(what, { centre = false } = {}) {
  selection = what;
  network.unselectAll();
  if (what?.node != null && pointKeys.has(what.node)) {
    network.selectNodes([what.node], false);
    if (centre) network.moveTo({ position: positionsNow.get(what.node), scale: Math.max(0.8, network.getScale()) });
  }
  const id = what?.ties && [...lineOf].find(([, { line }]) => line.ties.includes(what.ties[0]))?.[0];
  if (id) network.selectEdges([id]);
  tell();
}
