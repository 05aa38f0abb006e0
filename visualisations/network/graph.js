const nodes = data.nodes;
const edges = data.edges;
const numberOf = new Map(nodes.map((node, at) => [node.id, at]));
const kindOf = new Map([...data.nodeKinds, ...data.edgeKinds].map((kind) => [kind.key, kind]));
const inFocus = new Set(data.focus);
const kindName = (key) => inLanguage(kindOf.get(key).name);
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

/** The name of a point; a number beyond the nodes is that of a group (groups.js). */
const nodeName = (at) => (at < nodes.length ? inLanguage(nodes[at].name) || nodes[at].id : groupName(at));
const isFocus = (at) => at < nodes.length && inFocus.has(nodes[at].id);

/** The values of a trait: none where the trait does not concern the node, "" where it does and nothing is known. */
const traitOf = (key) => (node) => (node.traits?.[key]?.length ? node.traits[key] : node.traits?.[key] ? [""] : []);
const TRAITS = ["country", "region", "sector", "era"];

/** What can be switched off: a facet gives each node, edge, or both its values; one that is on is enough. */
const facets = [
  { key: "nodes", word: "nodes", of: [nodes], values: (node) => [node.kind], name: kindName, shape: "point" },
  { key: "edges", word: "edges", of: [edges], values: (edge) => [edge.kind], name: kindName, shape: "line" },
  {
    key: "status",
    word: "status",
    title: "status-of-both",
    of: [nodes, edges],
    values: (fact) => [fact.status],
    name: statusName,
    shape: "status",
  },
  ...TRAITS.map((key) => ({ key, word: key, of: [nodes], values: traitOf(key), name: nameOrUnknown(key) })),
  { key: "group", word: "group", of: [nodes], values: (node) => [node.group ?? ""], name: nameOrUnknown("group") },
  {
    key: "source",
    word: "source",
    title: "source-of-ties",
    of: [edges],
    values: (edge) => (edge.sources?.length ? edge.sources.map((at) => data.sources[at][0]) : [""]),
    name: nameOrUnknown("source"),
  },
];

function nameOrUnknown(key) {
  return (value) => (value ? named(value) : said("unknown-" + key));
}

/** How many nodes and edges have each value of a facet; `numbers` are those counted, a list for each of `facet.of`. */
function tally(facet, numbers) {
  const counts = new Map();
  facet.of.forEach((list, place) => {
    for (const at of numbers[place])
      for (const value of new Set(facet.values(list[at]))) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

const wholeOf = new Map(
  facets.map((facet) => [
    facet.key,
    tally(
      facet,
      facet.of.map((list) => list.keys()),
    ),
  ]),
);
