/**
 * What a choice shows: numbers of nodes and edges, how many neighbours each node hides, and what was left out;
 * `points` are what is drawn: nodes, and groups that stand for some. Nothing here depends on the drawing, so that
 * a choice can be kept, shared and undone.
 */
function shownOf(choice) {
  const passes = passing(choice);
  const path = choice.path && pathBetween(...choice.path.map((id) => numberOf.get(id)), passes);
  const most = choice.group == null ? data.cap : Infinity;
  const scope = choice.found == null ? wholeScope(choice, passes, most) : around(choice, passes, most);
  path?.nodes.forEach((at) => scope.add(at));
  const shownEdges = [];
  passes.edge.forEach((yes, at) => {
    if (yes && scope.has(edges[at].from) && scope.has(edges[at].to)) shownEdges.push(at);
  });
  const folded = foldedIn(choice, scope, path);
  return {
    nodes: [...scope],
    edges: shownEdges,
    more: hiddenNeighbours(scope, passes),
    left: passes.count - scope.size,
    path,
    ...folded,
    points: [...scope].filter((at) => !folded.standsFor.has(at)).concat([...folded.members.keys()]),
  };
}

/** Which nodes and edges pass the filters; a node all of whose ties are filtered out goes with them. */
function passing(choice) {
  const off = facets.map((facet) => new Set(choice.off[facet.key] ?? []));
  const used = (list) =>
    facets.map((facet, at) => [facet, off[at]]).filter(([facet, out]) => out.size && facet.of.includes(list));
  const allows = (asked) => (fact) =>
    asked.every(([facet, out]) => {
      const values = facet.values(fact);
      return !values.length || values.some((value) => !out.has(value));
    });
  const [nodeAllowed, edgeAllowed] = [allows(used(nodes)), allows(used(edges))];
  const inYears = (span) => (span ? span[0] <= choice.to && span[1] >= choice.from : choice.undated);
  const always = new Set([...inFocus, choice.found, ...(choice.path ?? [])]);
  const hidden = new Set(choice.hidden);
  let node = nodes.map(
    (one) => !hidden.has(one.id) && (always.has(one.id) || (nodeAllowed(one) && (!one.years || inYears(one.years)))),
  );
  const edge = edges.map((one) => node[one.from] && node[one.to] && edgeAllowed(one) && inYears(one.span));
  node = node.map(
    (yes, at) => yes && (always.has(nodes[at].id) || !edgesAt[at].length || edgesAt[at].some((tie) => edge[tie])),
  );
  return { node, edge, count: node.filter(Boolean).length };
}

function wholeScope(choice, passes, most) {
  const scope = new Set();
  for (const id of new Set(choice.expanded)) if (passes.node[numberOf.get(id)]) scope.add(numberOf.get(id));
  expand(choice, passes, scope, most);
  for (let at = 0; at < nodes.length && scope.size < most; at++) if (passes.node[at]) scope.add(at);
  return scope;
}

function around(choice, passes, most) {
  const scope = new Set([numberOf.get(choice.found)]);
  let border = [...scope];
  for (let step = 0; step < choice.depth; step++)
    border = border.flatMap((at) => reach(at, passes, scope, most - scope.size));
  expand(choice, passes, scope, most);
  return scope;
}

/** Each wish to expand a node brings its next EXPANDED neighbours, the most important first. */
const EXPANDED = 60;
function expand(choice, passes, scope, most) {
  for (const id of choice.expanded) {
    const at = numberOf.get(id);
    if (scope.has(at)) reach(at, passes, scope, Math.min(EXPANDED, most - scope.size));
  }
}

function reach(at, passes, scope, room) {
  const others = new Set(edgesAt[at].filter((tie) => passes.edge[tie]).map((tie) => otherEnd(edges[tie], at)));
  const reached = [...others].filter((other) => !scope.has(other)).sort((one, other) => one - other);
  const taken = reached.slice(0, Math.max(0, room));
  taken.forEach((other) => scope.add(other));
  return taken;
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
