const nodes = data.nodes;
const edges = data.edges;
const numberOf = new Map(nodes.map((node, at) => [node.id, at]));
const kindOf = new Map([...data.nodeKinds, ...data.edgeKinds].map((kind) => [kind.key, kind]));
const inFocus = new Set(data.focus);
const kindName = (key) => inLanguage(kindOf.get(key).name);
const nodeName = (at) => inLanguage(nodes[at].name) || nodes[at].id;
const edgesAt = nodes.map(() => []);
const spans = [];

edges.forEach((edge, at) => {
  edge.from = numberOf.get(edge.start);
  edge.to = numberOf.get(edge.end);
  edgesAt[edge.from].push(at);
  if (edge.to !== edge.from) edgesAt[edge.to].push(at);
  edge.span = edge.years ?? union(nodes[edge.from].years, nodes[edge.to].years);
  if (edge.span) spans.push(edge.span);
});
nodes.forEach((node) => node.years && spans.push(node.years));
const years = spans.length
  ? [
      spans.reduce((low, span) => Math.min(low, span[0]), Infinity),
      spans.reduce((high, span) => Math.max(high, span[1]), -Infinity),
    ]
  : null;

function union(one, other) {
  return one && other ? [Math.min(one[0], other[0]), Math.max(one[1], other[1])] : (one ?? other);
}

const otherEnd = (edge, at) => (edge.from === at ? edge.to : edge.from);

/** What can be switched off: a facet has a value for every node, edge, or both. */
const facets = [
  { key: "nodes", word: "nodes", of: [nodes], value: (node) => node.kind, name: kindName, shape: "point" },
  { key: "edges", word: "edges", of: [edges], value: (edge) => edge.kind, name: kindName, shape: "line" },
  {
    key: "status",
    word: "status",
    title: "status-of-both",
    of: [nodes, edges],
    value: (fact) => fact.status,
    name: statusName,
    shape: "status",
  },
  {
    key: "group",
    word: "group",
    of: [nodes],
    value: (node) => node.group ?? "",
    name: (key) => (key ? named(key) : said("no-group")),
  },
];

/**
 * What a choice shows: numbers of nodes and edges, how many neighbours each node hides, and what was left out.
 * Nothing here depends on the drawing, so that a choice can be kept, shared and undone.
 */
function shownOf(choice) {
  const passes = passing(choice);
  const scope = choice.found == null ? wholeScope(choice, passes) : around(choice, passes);
  const shownEdges = [];
  passes.edge.forEach((yes, at) => {
    if (yes && scope.has(edges[at].from) && scope.has(edges[at].to)) shownEdges.push(at);
  });
  return {
    nodes: [...scope],
    edges: shownEdges,
    more: hiddenNeighbours(scope, passes),
    left: passes.count - scope.size,
  };
}

/** Which nodes and edges pass the filters; a node all of whose ties are filtered out goes with them. */
function passing(choice) {
  const off = facets.map((facet) => new Set(choice.off[facet.key] ?? []));
  const allowed = (fact, list) =>
    facets.every((facet, at) => !facet.of.includes(list) || !off[at].has(facet.value(fact)));
  const inYears = (span) => (span ? span[0] <= choice.to && span[1] >= choice.from : choice.undated);
  const always = new Set([...inFocus, choice.found]);
  const hidden = new Set(choice.hidden);
  let node = nodes.map(
    (one) => !hidden.has(one.id) && (always.has(one.id) || (allowed(one, nodes) && (!one.years || inYears(one.years)))),
  );
  const edge = edges.map((one) => node[one.from] && node[one.to] && allowed(one, edges) && inYears(one.span));
  node = node.map(
    (yes, at) => yes && (always.has(nodes[at].id) || !edgesAt[at].length || edgesAt[at].some((tie) => edge[tie])),
  );
  return { node, edge, count: node.filter(Boolean).length };
}

function wholeScope(choice, passes) {
  const scope = new Set();
  const base = new Set(choice.expanded.map((id) => numberOf.get(id)));
  for (const at of base) if (passes.node[at]) scope.add(at);
  for (const at of base)
    for (const tie of edgesAt[at]) if (passes.edge[tie] && scope.size < data.cap) scope.add(otherEnd(edges[tie], at));
  for (let at = 0; at < nodes.length && scope.size < data.cap; at++) if (passes.node[at]) scope.add(at);
  return scope;
}

function around(choice, passes) {
  const scope = new Set([numberOf.get(choice.found)]);
  const grow = (starts) => {
    const reached = [];
    for (const at of starts)
      for (const tie of edgesAt[at]) {
        const other = otherEnd(edges[tie], at);
        if (passes.edge[tie] && !scope.has(other) && scope.size < data.cap) (scope.add(other), reached.push(other));
      }
    return reached;
  };
  let border = [...scope];
  for (let step = 0; step < choice.depth; step++) border = grow(border);
  grow(choice.expanded.map((id) => numberOf.get(id)).filter((at) => scope.has(at)));
  return scope;
}

function hiddenNeighbours(scope, passes) {
  const more = new Map();
  for (const at of scope) {
    const hidden = new Set();
    for (const tie of edgesAt[at])
      if (passes.edge[tie] && !scope.has(otherEnd(edges[tie], at))) hidden.add(otherEnd(edges[tie], at));
    if (hidden.size) more.set(at, hidden.size);
  }
  return more;
}

/** Ties of one pair side by side; of a pair with more than six, those of one kind, direction and status are one line. */
function linesOf(shownEdges) {
  const pairs = new Map();
  for (const at of shownEdges) {
    const { from, to } = edges[at];
    const pair = from < to ? from * nodes.length + to : to * nodes.length + from;
    if (pairs.has(pair)) pairs.get(pair).push([at]);
    else pairs.set(pair, [[at]]);
  }
  const lines = [];
  for (const pair of pairs.values()) {
    const members = pair.length > 6 ? bundles(pair.flat()) : pair;
    members.forEach((ties, place) => lines.push({ ties, bend: bend(edges[ties[0]], place, members.length) }));
  }
  return lines;
}

function bundles(ties) {
  const groups = new Map();
  for (const at of ties) {
    const key = JSON.stringify([edges[at].from, edges[at].kind, edges[at].status]);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}

/** How far a line bends, signed in its own direction; a lone line is straight. */
function bend(edge, place, count) {
  if (edge.from === edge.to || count === 1) return 0;
  const offset = (place - (count - 1) / 2) * Math.min(0.18, 0.9 / count);
  return edge.from < edge.to ? offset : -offset;
}
