const keysOf = nodes.map((node) => [...node.name, ...(node.aliases ?? [])].filter(Boolean).map(fold));

/** Numbers of the nodes of which a name holds the text: whole names first, then beginnings, then words. */
function search(text) {
  const wanted = fold(text);
  if (!wanted) return [];
  const quality = (key) =>
    key === wanted ? 0 : key.startsWith(wanted) ? 1 : key.includes(" " + wanted) ? 2 : key.includes(wanted) ? 3 : 9;
  return keysOf
    .map((keys, at) => [Math.min(9, ...keys.map(quality)), at])
    .filter(([rank]) => rank < 9)
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
    .map(([, at]) => at);
}

function showFound() {
  const text = byId("search").value;
  const found = search(text);
  byId("search-count").textContent = !fold(text)
    ? ""
    : found.length
      ? said("found", { n: found.length })
      : said("found-none");
  byId("found").replaceChildren(...found.slice(0, 8).map((at) => element("li", {}, foundButton(at))));
}

function foundButton(at) {
  const { kind, status } = nodes[at];
  const made = button(nodeName(at), () => goTo(at), { class: "tie", dir: "auto" });
  made.prepend(sample("point", kindOf.get(kind).colour, statusOf.get(status).drawn));
  made.append(element("span", { class: "quiet" }, kindName(kind)));
  return made;
}

/** Show the neighbourhood of a node, and tell what it is; while a path is being looked for, it is its other end. */
function goTo(at) {
  selection = { node: at };
  if (pathStart != null && pathStart !== at) {
    const ends = [nodes[pathStart].id, nodes[at].id];
    pathStart = null;
    byId("search").value = "";
    showFound();
    return choose({ path: ends });
  }
  choose({ found: nodes[at].id, expanded: [], hidden: choice.hidden.filter((id) => id !== nodes[at].id) });
  if (matchMedia("(max-width: 640px)").matches) byId("middle").scrollIntoView();
  byId("search").value = "";
  showFound();
}

function showDepth() {
  byId("around").hidden = choice.found == null;
  for (const one of document.querySelectorAll("[name=depth]")) one.checked = Number(one.value) === choice.depth;
}

byId("to-search").addEventListener("click", () => {
  byId("choose").scrollIntoView();
  byId("search").focus({ preventScroll: true });
});
byId("search").addEventListener("input", showFound);
byId("search").addEventListener("keydown", (event) => {
  const [first] = search(byId("search").value);
  if (event.key === "Enter" && first != null) goTo(first);
});
byId("whole").addEventListener("click", () => choose({ found: null, expanded: [] }));
for (const one of document.querySelectorAll("[name=depth]"))
  one.addEventListener("change", () => choose({ depth: Number(one.value) }));
