/** The drawing and its table as files. */
const fileName = (ending) => `${fold(sheet().title).replaceAll(" ", "-").slice(0, 60) || "bangiao"}.${ending}`;

function drawingText() {
  const copy = drawing().querySelector("svg").cloneNode(true);
  for (const one of copy.querySelectorAll("[aria-pressed]")) one.removeAttribute("aria-pressed");
  return new XMLSerializer().serializeToString(copy);
}

function saveCsv() {
  const { headings, lines } = sheet();
  const rows = lines.filter((line) => !line.total).map((line) => line.cells.map(exportedCell));
  download(fileName("csv"), csv([headings.map(([title, , exported]) => exported || title), ...rows]));
}

function savePng() {
  const svg = drawing().querySelector("svg");
  const { width, height } = svg.viewBox.baseVal;
  // A canvas may hold about 16 million points in some browsers.
  const scale = Math.min(2, Math.sqrt(16e6 / (width * height)));
  const picture = new Image();
  picture.addEventListener("load", () => {
    const canvas = element("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((content) => download(fileName("png"), content), "image/png");
  });
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawingText())}`;
}
