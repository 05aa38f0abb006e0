const ROWS = 200;
let rowsShown = ROWS;

const tables = {
  edges: {
    heads: ["start", "relation", "end", "status", "year", "facts", "sources"],
    numbers: () => shown.edges,
    row: (at) => {
      const edge = edges[at];
      const open = button(kindName(edge.kind), () => select({ ties: [at] }), { class: "link" });
      return [
        nodeLink(edge.from),
        open,
        nodeLink(edge.to),
        statusName(edge.status),
        yearsText(edge.years),
        factsText(edge),
        sourcesText(edge),
      ];
    },
  },
  nodes: {
    heads: ["name", "kind", "status", "year", "ties", "facts", "sources"],
    numbers: () => shown.nodes,
    row: (at) => {
      const node = nodes[at];
      return [
        nodeLink(at),
        kindName(node.kind),
        statusName(node.status),
        node.years ? yearsText(node.years) : "",
        number(edgesAt[at].length),
        factsText(node),
        sourcesText(node),
      ];
    },
  },
};

const nodeLink = (at) =>
  button(nodeName(at), () => select({ node: at }, { centre: true }), { class: "link", dir: "auto" });

/** The table of what is drawn, a page of rows at a time; nothing is built while it is closed. */
function showTable() {
  const open = byId("show-table").getAttribute("aria-pressed") === "true";
  byId("table").hidden = !open;
  if (!open) return byId("rows").replaceChildren();
  const table = tables[document.querySelector("[name=rows]:checked").value];
  const numbers = table.numbers();
  const head = element("tr", {}, ...table.heads.map((key) => element("th", { scope: "col" }, said(key))));
  const body = numbers
    .slice(0, rowsShown)
    .map((at) => element("tr", {}, ...table.row(at).map((value) => element("td", {}, value))));
  const rest = numbers.length - rowsShown;
  const more =
    rest > 0 && button(said("rows-more", { n: Math.min(rest, ROWS) }), () => ((rowsShown += ROWS), showTable()));
  byId("rows").replaceChildren(
    element("table", {}, element("thead", {}, head), element("tbody", {}, ...body)),
    more || "",
  );
}

byId("show-table").addEventListener("click", (event) => {
  const open = event.target.getAttribute("aria-pressed") !== "true";
  event.target.setAttribute("aria-pressed", String(open));
  rowsShown = ROWS;
  showTable();
  network.setSize("100%", "100%");
  network.redraw();
});
for (const one of document.querySelectorAll("[name=rows]"))
  one.addEventListener("change", () => ((rowsShown = ROWS), showTable()));
