/** How points and lines look, whatever draws them: the canvas, or a file. */
// Many points are looked at from afar, so each is drawn larger.
const drawnAtMost = Math.min(nodes.length, data.cap);
const grown = Math.min(2, Math.max(1, Math.sqrt(drawnAtMost / 250)));
const sizes = nodes.map((node, at) =>
  inFocus.has(node.id) ? 16 : Math.min(15, 6 + 1.5 * Math.sqrt(edgesAt[at].length)) * grown,
);
const sizeOf = (at) => (isGroup(at) ? Math.min(24, 8 + 1.1 * Math.sqrt(membersOf(at).length)) : sizes[at]);
const FAINT = 0.12;
const NEUTRAL = "#3d4a57";

/** How a point looks: a group is a square, what is not there (yet) is hollow with a broken rim. */
function pointLook(at) {
  const group = isGroup(at);
  const kind = group ? groupAt(at).facet.key === "nodes" && groupAt(at).value : nodes[at].kind;
  const colour = kindOf.get(kind)?.colour ?? NEUTRAL;
  const drawn = group ? groupStatus(at) : statusOf.get(nodes[at].status).drawn;
  const solid = drawn === "solid";
  return {
    square: group,
    drawn,
    fill: solid ? colour : "#ffffff",
    border: !solid ? paler(colour) : isFocus(at) || group ? INK : colour,
    size: sizeOf(at),
    dim: Boolean(shown.path && !shown.path.nodes.has(at)),
    pinned: Object.hasOwn(choice.places, pointId(at)),
  };
}

function nodeDrawing(at, look) {
  const { x, y } = positionsNow.get(at);
  return {
    id: at,
    x,
    y,
    shape: look.square ? "square" : "dot",
    size: look.size,
    opacity: look.dim ? FAINT : 1,
    color: {
      background: look.fill,
      border: look.border,
      highlight: { background: look.fill, border: "#d97706" },
      hover: { background: look.fill, border: INK },
    },
    borderWidth: look.drawn === "solid" ? 1.5 : 2.5,
    shapeProperties: { borderDashes: { solid: false, dashed: [5, 3], dotted: [1.5, 3] }[look.drawn] },
  };
}

/** How a line looks; it is solid only where all that it stands for is there. */
function lineLook({ ties }) {
  const edge = edges[ties[0]];
  const alike = ties.every((tie) => edges[tie].kind === edge.kind);
  const kind = alike ? kindOf.get(edge.kind) : { colour: NEUTRAL, directed: false };
  const oneWay = ties.every((tie) => drawnAs(edges[tie].from) === drawnAs(edge.from));
  const { drawn } = statusOf.get(edge.status);
  const weight = ties.reduce((sum, tie) => sum + edges[tie].weight, 0);
  const dim = shown.path && !ties.some((tie) => shown.path.edges.has(tie));
  const crowd = shown.edges.length > 2500 ? 0.35 : shown.edges.length > 600 ? 0.55 : 1;
  return {
    from: drawnAs(edge.from),
    to: drawnAs(edge.to),
    drawn,
    colour: drawn === "solid" ? kind.colour : paler(kind.colour),
    width: shown.path && !dim ? 4 : Math.min(7, 1 + Math.log2(Math.max(1, weight)) * 0.7),
    opacity: dim ? FAINT : shown.path ? 1 : shown.members.size || data.weighted ? (shown.numbered ? 0.9 : 0.6) : crowd,
    directed: kind.directed && oneWay,
    label: dim ? "" : lineLabel(ties),
  };
}

/** "×19" for 19 ties, and for one that itself stands for many, how many these are. */
function lineLabel(ties) {
  if (!shown.numbered && !shown.path) return "";
  if (ties.length > 1) return "×" + number(ties.length);
  return data.weighted && edges[ties[0]].weight > 1 ? number(edges[ties[0]].weight) : "";
}

function edgeDrawing(line, look, id) {
  const made = {
    id,
    from: look.from,
    to: look.to,
    width: look.width,
    color: { color: look.colour, highlight: "#d97706", hover: look.colour, opacity: look.opacity },
    dashes: { solid: false, dashed: [8, 6], dotted: [2, 5] }[look.drawn],
  };
  if (look.directed) made.arrows = { to: { enabled: true, scaleFactor: 0.45 } };
  if (line.bend)
    made.smooth = { enabled: true, type: line.bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(line.bend) };
  return made;
}
