const span = (fact) => fact.years ?? ["", ""];

function edgesFile() {
  const heads = [
    "id",
    "start_id",
    "start",
    "type",
    "relation",
    "end_id",
    "end",
    "status",
    "year_from",
    "year_to",
    "weight",
    "facts",
    "sources",
  ];
  const rows = shown.edges.map((at) => {
    const edge = edges[at];
    return [
      edge.id,
      edge.start,
      nodeName(edge.from),
      edge.kind,
      kindName(edge.kind),
      edge.end,
      nodeName(edge.to),
      edge.status,
      ...span(edge),
      edge.weight,
      factsText(edge),
      sourcesText(edge),
    ];
  });
  return csv([heads, ...rows]);
}

function nodesFile() {
  const heads = [
    "id",
    "name_vi",
    "name_en",
    "label",
    "kind",
    "status",
    "group",
    "year_from",
    "year_to",
    "facts",
    "sources",
  ];
  const rows = shown.nodes.map((at) => {
    const node = nodes[at];
    return [
      node.id,
      ...node.name,
      node.kind,
      kindName(node.kind),
      node.status,
      node.group,
      ...span(node),
      factsText(node),
      sourcesText(node),
    ];
  });
  return csv([heads, ...rows]);
}

/** The picture as it stands, on white, under its title and above its legend. */
function imageFile(act) {
  const drawn = byId("canvas").querySelector("canvas");
  const { clientWidth: wide, clientHeight: high } = drawn;
  const ratio = drawn.width / wide;
  const columns = Math.max(1, Math.floor(wide / 200));
  const entries = legendEntries();
  const sheet = element("canvas", {
    width: drawn.width,
    height: drawn.height + (56 + Math.ceil(entries.length / columns) * 22) * ratio,
  });
  const pen = sheet.getContext("2d");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.drawImage(drawn, 0, 40 * ratio);
  pen.scale(ratio, ratio);
  pen.fillStyle = INK;
  pen.font = "600 18px system-ui, sans-serif";
  pen.fillText(inLanguage(data.title), 14, 26, wide - 28);
  pen.font = "13px system-ui, sans-serif";
  entries.forEach((entry, at) =>
    writeEntry(pen, entry, 14 + (at % columns) * 200, high + 60 + Math.floor(at / columns) * 22),
  );
  sheet.toBlob(act, "image/png");
}

/** What the legend of the picture names: kinds of points and lines, and how each status is drawn. */
function legendEntries() {
  const ofKind = (shape) => (kind) => ({ shape, colour: kind.colour, name: inLanguage(kind.name), drawn: "solid" });
  const ofStatus = (status) => ({
    shape: "line",
    colour: "#3d4a57",
    name: inLanguage(status.name),
    drawn: status.drawn,
  });
  return [
    ...data.nodeKinds.map(ofKind("point")),
    ...data.edgeKinds.map(ofKind("line")),
    ...data.statuses.map(ofStatus),
  ];
}

function writeEntry(pen, { shape, colour, name, drawn }, left, line) {
  pen.beginPath();
  pen.setLineDash({ solid: [], dashed: [6, 4], dotted: [2, 4] }[drawn]);
  pen.lineWidth = 2;
  pen.strokeStyle = pen.fillStyle = colour;
  if (shape === "point") pen.arc(left + 10, line - 4, 6, 0, 2 * Math.PI);
  else (pen.moveTo(left, line - 4), pen.lineTo(left + 22, line - 4));
  if (shape === "point") pen.fill();
  else pen.stroke();
  pen.fillStyle = INK;
  pen.fillText(name, left + 28, line, 165);
}

const fileName = (ending) => (fold(inLanguage(data.title)).replaceAll(" ", "-").slice(0, 60) || "network") + ending;

byId("csv-edges").addEventListener("click", () => download(fileName("-relations.csv"), edgesFile()));
byId("csv-nodes").addEventListener("click", () => download(fileName("-points.csv"), nodesFile()));
byId("png").addEventListener("click", () => imageFile((image) => download(fileName(".png"), image)));
