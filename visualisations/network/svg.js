/** The whole picture as SVG: what is shown, at its places, with names, dashes, title and legend; sharp at any size. */
const SVG = "http://www.w3.org/2000/svg";
const DASH = { dashed: "7 5", dotted: "2 4" };
const ENTRY = 230;

function svgElement(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value != null) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Text that may stand in XML: control characters may not. */
const plain = (text) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

function svgFile() {
  const places = shown.points.map((at) => positionsNow.get(at));
  const [left, right] = extent(places.length ? places.map(({ x }) => x) : [0]);
  const [top, bottom] = extent(places.length ? places.map(({ y }) => y) : [0]);
  const wide = Math.max(right - left + 240, 480);
  const entries = legendEntries();
  const columns = Math.max(1, Math.floor(wide / ENTRY));
  const foot = bottom - top + 190;
  const high = foot + Math.ceil(entries.length / columns) * 22;
  const scene = svgElement("g", { transform: `translate(${120 - left} ${100 - top})` });
  scene.append(...[...lineOf.values()].flatMap(({ line, look }) => svgLine(line, look)));
  scene.append(...shown.points.map((at) => svgPoint(at, pointLook(at))), ...svgNames());
  const legend = entries.map((entry, at) =>
    svgEntry(entry, 20 + (at % columns) * ENTRY, foot + Math.floor(at / columns) * 22),
  );
  const title = inLanguage(data.title);
  const root = svgElement(
    "svg",
    {
      xmlns: SVG,
      width: Math.round(wide),
      height: Math.round(high),
      viewBox: `0 0 ${wide} ${high}`,
      "xml:lang": language,
      role: "img",
    },
    svgElement("title", {}, plain(title)),
    svgElement("defs", {}, ...arrowHeads()),
    svgElement("rect", { width: wide, height: high, fill: "#ffffff" }),
    svgElement(
      "g",
      { "font-family": "system-ui, sans-serif", fill: INK },
      svgText(title, 20, 30, { "font-size": 18, "font-weight": 600 }),
      scene,
      ...legend,
    ),
  );
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', new XMLSerializer().serializeToString(root)], {
    type: "image/svg+xml",
  });
}

const svgText = (text, x, y, more = {}) => svgElement("text", { x, y, "font-size": 12.5, ...more }, plain(text));

const arrowName = (colour) => "arrow" + colour.slice(1);
function arrowHeads() {
  const colours = new Set([...lineOf.values()].filter(({ look }) => look.directed).map(({ look }) => look.colour));
  return [...colours].map((colour) =>
    svgElement(
      "marker",
      {
        id: arrowName(colour),
        viewBox: "0 0 10 10",
        refX: 9,
        refY: 5,
        markerWidth: 7,
        markerHeight: 7,
        markerUnits: "userSpaceOnUse",
        orient: "auto-start-reverse",
      },
      svgElement("path", { d: "M0 0 10 5 0 10z", fill: colour }),
    ),
  );
}

/** A line from rim to rim, bent as in the picture, with its number. */
function svgLine(line, look) {
  const { start, end, via, middle } = bow(look, line.bend);
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const rim = (from, towards, out) => {
    const far = Math.hypot(towards.x - from.x, towards.y - from.y) || 1;
    return [from.x + ((towards.x - from.x) / far) * out, from.y + ((towards.y - from.y) / far) * out].map(Math.round);
  };
  const path = `M${rim(start, via, sizeOf(look.from))}Q${[via.x, via.y].map(Math.round)} ${rim(end, via, Math.min(sizeOf(look.to) + 2, length / 2))}`;
  const drawn = svgElement("path", {
    d: path,
    fill: "none",
    stroke: look.colour,
    "stroke-width": look.width.toFixed(1),
    "stroke-opacity": look.opacity,
    "stroke-dasharray": DASH[look.drawn],
    "marker-end": look.directed && !(look.opacity < 0.2) ? `url(#${arrowName(look.colour)})` : null,
  });
  if (!look.label) return [drawn];
  return [drawn, haloed(look.label, middle.x, middle.y)];
}

function svgPoint(at, look) {
  const { x, y } = positionsNow.get(at);
  const paint = {
    fill: look.fill,
    stroke: look.border,
    "stroke-width": look.drawn === "solid" ? 1.5 : 2.5,
    "stroke-dasharray": DASH[look.drawn],
    opacity: look.dim ? FAINT : null,
  };
  const title = svgElement("title", {}, plain(nodeName(at)));
  if (!look.square) return svgElement("circle", { cx: x, cy: y, r: look.size.toFixed(1), ...paint }, title);
  const side = look.size * 2;
  return svgElement("rect", { x: x - look.size, y: y - look.size, width: side, height: side, ...paint }, title);
}

const haloed = (text, x, y) =>
  svgText(text, Math.round(x), Math.round(y), {
    "text-anchor": "middle",
    "paint-order": "stroke",
    stroke: "#ffffff",
    "stroke-width": 3,
    "dominant-baseline": "central",
  });

/** The names, the most important first, each where it covers no other. */
function svgNames() {
  const order = labelOrder.filter((at) => !shown.path || shown.path.nodes.has(at));
  const all = order.map((at) => ({ at, ...positionsNow.get(at), radius: sizeOf(at), text: wrapped(nodeName(at)) }));
  const taken = new Set();
  const bare = new Set(all.flatMap(disc));
  return all.flatMap((point) => {
    const free = places(point).filter((place) => !cells(place).some((cell) => taken.has(cell)));
    const place = free.find((one) => !cells(one).some((cell) => bare.has(cell))) ?? free[0];
    if (!place) return [];
    cells(place).forEach((cell) => taken.add(cell));
    const { lines } = point.text;
    return lines.map((line, row) => haloed(line, place.x, place.y + (row - (lines.length - 1) / 2) * LINE));
  });
}

function svgEntry({ shape, colour, name, drawn }, x, y) {
  const mark =
    shape === "line"
      ? svgElement("path", {
          d: `M${x} ${y - 4}h22`,
          stroke: colour,
          "stroke-width": 2,
          "stroke-dasharray": DASH[drawn],
        })
      : svgElement("circle", { cx: x + 10, cy: y - 4, r: 6, fill: colour });
  return svgElement("g", {}, mark, svgText(Array.from(name).slice(0, 30).join(""), x + 30, y));
}

byId("svg").addEventListener("click", () => download(fileName(".svg"), svgFile()));
