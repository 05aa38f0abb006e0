/**
 * All shortest paths between two nodes over what passes the filters, whether it is drawn or not: their nodes, their
 * edges, and how many steps they have; where there is none, the two ends, no edge, and null steps.
 */
function pathBetween(start, end, passes) {
  const far = new Map([[start, 0]]);
  const back = new Map();
  for (let border = [start]; border.length && !far.has(end);) {
    const next = [];
    for (const at of border)
      for (const tie of edgesAt[at]) {
        const other = otherEnd(edges[tie], at);
        if (!passes.edge[tie] || (far.get(other) ?? Infinity) <= far.get(at)) continue;
        if (!far.has(other)) (far.set(other, far.get(at) + 1), next.push(other));
        back.set(other, [...(back.get(other) ?? []), tie]);
      }
    border = next;
  }
  if (!far.has(end)) return { nodes: new Set([start, end]), edges: new Set(), steps: null };
  const found = { nodes: new Set([end]), edges: new Set(), steps: far.get(end) };
  for (const at of found.nodes)
    for (const tie of back.get(at) ?? []) (found.edges.add(tie), found.nodes.add(otherEnd(edges[tie], at)));
  return found;
}

/** The node from which a path is wanted, while the reader looks for the other end. */
let pathStart = null;

function pathButton(at) {
  const { id } = nodes[at];
  if (pathStart == null || pathStart === at)
    return button(said("path-from"), () => ((pathStart = at), showPath(), byId("search").focus()), { id: "path-from" });
  const wanted = [nodes[pathStart].id, id];
  return button(said("path-to"), () => ((pathStart = null), choose({ path: wanted })), { id: "path-to" });
}

/** What is told of the path above the filters: its ends and steps, or that the other end is still to be chosen. */
function showPath() {
  const clear = button(
    said("path-clear"),
    () => ((pathStart = null), choice.path ? choose({ path: null }) : showAll({})),
    {
      id: "path-clear",
    },
  );
  const name = (at) => `“${Array.from(nodeName(at)).slice(0, 80).join("")}”`;
  const told = [];
  if (choice.path) {
    const [start, end] = choice.path.map((id) => name(numberOf.get(id)));
    const { steps, nodes: through } = shown.path;
    told.push(
      steps == null
        ? said("path-none", { start, end })
        : said("path-told", { start, end, steps, through: through.size - 2 }),
    );
  }
  if (pathStart != null) told.push(said("path-open", { start: name(pathStart) }));
  byId("path").hidden = !told.length;
  byId("path").replaceChildren(...told.map((text) => element("p", { dir: "auto" }, text)), told.length ? clear : "");
}
