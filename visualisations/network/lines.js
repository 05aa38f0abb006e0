/** Lines beyond this are not drawn, the weakest first, and counted: a reader sees nothing in them, and they cost time. */
const MOST_LINES = 8000;
const MOST_GROUPED = 600;

/**
 * Ties of one pair of points side by side; of a pair with more than six, those of one kind, direction and status are
 * one line; of a pair with a group, those that are drawn alike: solid, dashed, dotted.
 */
function linesOf(shownEdges) {
  const pairs = new Map();
  for (const at of shownEdges) {
    const [from, to] = [drawnAs(edges[at].from), drawnAs(edges[at].to)];
    if (from === to && isGroup(from)) continue;
    const pair = from < to ? from * 1e7 + to : to * 1e7 + from;
    if (pairs.has(pair)) pairs.get(pair).push([at]);
    else pairs.set(pair, [[at]]);
  }
  const lines = [];
  for (const pair of pairs.values()) {
    const [[first]] = pair;
    const grouped = isGroup(drawnAs(edges[first].from)) || isGroup(drawnAs(edges[first].to));
    const members = grouped
      ? bundles(pair.flat(), drawnOf)
      : pair.length > 6
        ? bundles(pair.flat(), kindAndStatus)
        : pair;
    members.forEach((ties, place) => lines.push({ ties, bend: bend(edges[ties[0]], place, members.length) }));
  }
  const most = shown.members.size ? MOST_GROUPED : MOST_LINES;
  if (lines.length <= most) return { lines, left: 0 };
  const onPath = ({ ties }) => Number(Boolean(shown.path && ties.some((tie) => shown.path.edges.has(tie))));
  lines.sort((one, other) => onPath(other) - onPath(one) || other.ties.length - one.ties.length);
  return { lines: lines.slice(0, most), left: lines.length - most };
}

const drawnOf = (edge) => statusOf.get(edge.status).drawn;
const kindAndStatus = (edge) => JSON.stringify([edge.from, edge.kind, edge.status]);

function bundles(ties, keyOf) {
  const groups = new Map();
  for (const at of ties) {
    const key = keyOf(edges[at]);
    if (groups.has(key)) groups.get(key).push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()];
}

/** How far a line bends, signed in its own direction; a lone line is straight. */
function bend(edge, place, count) {
  const [from, to] = [drawnAs(edge.from), drawnAs(edge.to)];
  if (from === to || count === 1) return 0;
  const offset = (place - (count - 1) / 2) * Math.min(0.18, 0.9 / count);
  return from < to ? offset : -offset;
}

/** The point that a line bends towards, as vis-network has it for curvedCW and curvedCCW, and the line's own middle. */
function bow({ from, to }, bend) {
  const [start, end] = [positionsNow.get(from), positionsNow.get(to)];
  const part = 0.5 + bend / 2;
  const far = part * Math.hypot(end.x - start.x, end.y - start.y);
  const angle = Math.atan2(start.y - end.y, end.x - start.x) + part * Math.PI;
  const via = { x: start.x + far * Math.sin(angle), y: start.y + far * Math.cos(angle) };
  const middle = { x: (start.x + end.x + 2 * via.x) / 4, y: (start.y + end.y + 2 * via.y) / 4 };
  return { start, end, via, middle };
}
