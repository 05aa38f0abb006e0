const INK = "#16202b";
const LINE = 15;
const measured = new Map();

/**
 * Names of the points, the most important first, each where it covers no other name, at one readable size
 * at every zoom. In an overview of many points only the most important are named; the reader zooms in for more.
 */
function drawLabels(context, order, emphasised) {
  const scale = network.getScale();
  const visible = order
    .filter((at) => !shown.path || shown.path.nodes.has(at))
    .map((at) => onScreen(at, scale))
    .filter(Boolean);
  const names = new Set(visible.filter(({ at }) => isFocus(at)).flatMap(disc));
  const points = new Set(visible.flatMap(disc));
  let left = visible.length > 250 ? 45 : Infinity;
  context.save();
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  for (const point of visible) {
    const place =
      freePlace(point, names, points) ?? (emphasised.has(point.at) || isFocus(point.at) ? forcedPlace(point) : null);
    if (!place || left-- <= 0) continue;
    cells(place).forEach((cell) => names.add(cell));
    writeLabel(context, point, place, scale, emphasised.has(point.at) || isFocus(point.at));
  }
  context.restore();
}

function onScreen(at, scale) {
  const frame = byId("canvas");
  const { x, y } = network.canvasToDOM(positionsNow.get(at));
  if (x < 0 || y < 0 || x > frame.clientWidth || y > frame.clientHeight) return null;
  return { at, x, y, radius: sizeOf(at) * scale, text: wrapped(nodeName(at)) };
}

/** Below, above, right or left of the point, in pixels of the screen. */
function places({ x, y, radius, text }) {
  const high = text.lines.length * LINE;
  const far = radius + 4 + high / 2;
  const wide = radius + 5 + text.width / 2;
  const spots = [
    [x, y + far],
    [x, y - far],
    [x + wide, y],
    [x - wide, y],
  ];
  return spots.map(([cx, cy]) => ({ x: cx, y: cy, width: text.width, high }));
}

/** A place in the window that covers neither a name nor a point, else one that covers no name; none is cut at the rim. */
function freePlace(point, names, points) {
  const free = places(point).filter((place) => !cells(place).some((cell) => names.has(cell)));
  const bare = free.filter((place) => !cells(place).some((cell) => points.has(cell)));
  return bare.find(inside) ?? free.find(inside);
}

const forcedPlace = (point) => places(point).find(inside) ?? places(point)[0];

function inside({ x, y, width, high }) {
  const { clientWidth, clientHeight } = byId("canvas");
  return x - width / 2 >= 0 && x + width / 2 <= clientWidth && y - high / 2 >= 0 && y + high / 2 <= clientHeight;
}

const disc = ({ x, y, radius }) => cells({ x, y, width: radius * 1.6, high: radius * 1.6 });

function cells({ x, y, width, high }) {
  const found = [];
  for (let column = Math.floor((x - width / 2) / 8); column <= Math.floor((x + width / 2) / 8); column++)
    for (let row = Math.floor((y - high / 2) / 5); row < Math.ceil((y + high / 2) / 5); row++)
      found.push(column * 8192 + row);
  return found;
}

/** A name in at most two lines of a readable length; direction marks in it cannot turn what stands around it. */
function wrapped(name) {
  if (!measured.has(name)) {
    const lines = linesOfName(name.slice(0, 120).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ""));
    const pen = (wrapped.pen ??= document.createElement("canvas").getContext("2d"));
    pen.font = labelFont(1, true);
    measured.set(name, { lines, width: Math.max(...lines.map((line) => pen.measureText(line).width)) + 4 });
  }
  return measured.get(name);
}

function linesOfName(name) {
  const lines = [""];
  for (const word of name.split(/\s+/)) {
    const joined = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (Array.from(joined).length <= 22 || !lines.at(-1)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const cut = (line, more) =>
    more || Array.from(line).length > 24 ? Array.from(line).slice(0, 22).join("") + "…" : line;
  return lines.slice(0, 2).map((line, at) => cut(line, at === 1 && lines.length > 2));
}

const labelFont = (scale, strong) => `${strong ? "600 " : ""}${12.5 / scale}px system-ui, sans-serif`;

function writeLabel(context, point, place, scale, strong) {
  context.font = labelFont(scale, strong);
  context.lineWidth = 3.5 / scale;
  context.strokeStyle = "rgba(255,255,255,0.9)";
  context.fillStyle = INK;
  const middle = positionsNow.get(point.at);
  const x = middle.x + (place.x - point.x) / scale;
  point.text.lines.forEach((line, at) => {
    const y = middle.y + (place.y - point.y + (at - (point.text.lines.length - 1) / 2) * LINE) / scale;
    context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

/** The number of a line that stands for many, at its middle, at one readable size at every zoom. */
function drawNumbers(context) {
  const scale = network.getScale();
  context.save();
  context.font = `600 ${11.5 / scale}px system-ui, sans-serif`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineWidth = 4 / scale;
  context.strokeStyle = "#ffffff";
  context.fillStyle = INK;
  for (const { line, look } of lineOf.values()) {
    if (!look.label) continue;
    const { x, y } = bow(look, line.bend).middle;
    context.strokeText(look.label, x, y);
    context.fillText(look.label, x, y);
  }
  context.restore();
}

/** The "+n" of a point with neighbours that are not drawn. */
function drawMore(context, more) {
  const scale = network.getScale();
  context.save();
  context.font = `600 ${11 / scale}px system-ui, sans-serif`;
  context.textBaseline = "bottom";
  context.lineWidth = 3 / scale;
  context.strokeStyle = "#ffffff";
  context.fillStyle = "#8a1c1c";
  for (const [at, hidden] of more) {
    if (scale < 0.5 && hidden < 5) continue;
    const { x, y } = positionsNow.get(at);
    const out = sizeOf(at) * 0.7;
    context.strokeText("+" + hidden, x + out, y - out);
    context.fillText("+" + hidden, x + out, y - out);
  }
  context.restore();
}
