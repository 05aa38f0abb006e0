const span = (fact) => fact.years ?? ["", ""];

function edgesFile() {
  const heads = ["id", "start_id", "start", "type", "relation", "end_id", "end", "status", "year_from", "year_to", "weight", "facts", "sources"];
  const rows = shown.edges.map((at) => {
    const edge = edges[at];
    return [edge.id, edge.start, nodeName(edge.from), edge.kind, kindName(edge.kind), edge.end, nodeName(edge.to), edge.status, ...span(edge), edge.weight, factsText(edge), sourcesText(edge)];
  });
  return csv([heads, ...rows]);
}

function nodesFile() {
  const heads = ["id", "name_vi", "name_en", "label", "kind", "status", "group", "year_from", "year_to", "facts", "sources"];
  const rows = shown.nodes.map((at) => {
    const node = nodes[at];
    return [node.id, ...node.name, node.kind, kindName(node.kind), node.status, node.group, ...span(node), factsText(node), sourcesText(node)];
  });
  return csv([heads, ...rows]);
}

/** The picture as it stands, on white, under its title and above its legend. */
function imageFile(act) {
  const drawn = byId("canvas").querySelector("canvas");
  const ratio = drawn.width / drawn.clientWidth;
  const entries = [...data.nodeKinds, ...data.edgeKinds].map((kind) => [kind.colour, inLanguage(kind.name)]);
  const perRow = Math.max(1, Math.floor(drawn.clientWidth / 190));
  const rows = Math.ceil(entries.length / perRow);
  const sheet = element("canvas", { width: drawn.width, height: drawn.height + (60 + rows * 22) * ratio });
  const pen = sheet.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(drawn, 0, 40 * ratio);
  pen.scale(ratio, ratio);
  pen.fillStyle = INK;
  pen.font = "600 18px system-ui, sans-serif";
  pen.fillText(inLanguage(data.title), 14, 26, drawn.clientWidth - 28);
  pen.font = "13px system-ui, sans-serif";
  entries.forEach(([colour, name], at) => {
    const left = 14 + (at % perRow) * 190;
    const line = drawn.clientHeight + 62 + Math.floor(at / perRow) * 22;
    pen.fillStyle = colour;
    pen.fillRect(left, line - 10, 12, 12);
    pen.fillStyle = INK;
    pen.fillText(name, left + 18, line, 165);
  });
  sheet.toBlob(act, "image/png");
}

const fileName = (ending) => (fold(inLanguage(data.title)).replaceAll(" ", "-").slice(0, 60) || "network") + ending;

byId("csv-edges").addEventListener("click", () => download(fileName("-relations.csv"), edgesFile()));
byId("csv-nodes").addEventListener("click", () => download(fileName("-points.csv"), nodesFile()));
byId("png").addEventListener("click", () => imageFile((image) => download(fileName(".png"), image)));
