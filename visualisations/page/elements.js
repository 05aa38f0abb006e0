const byId = (id) => document.getElementById(id);

/** A new element; children are elements or texts, and texts never become markup. */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child != null));
  return made;
}

const button = (text, act, attributes = {}) => element("button", { type: "button", onclick: act, ...attributes }, text);

/** A drawn sample of a line or a point, as legends show it. */
function sample(shape, colour, drawn) {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  const set = (node, values) => Object.entries(values).forEach(([name, value]) => node.setAttribute(name, value));
  set(picture, { width: 26, height: 14, "aria-hidden": "true", class: "sample" });
  const dash = { solid: "none", dashed: "5 3", dotted: "1.5 3" }[drawn];
  const mark = document.createElementNS(space, shape === "line" ? "line" : "circle");
  const place = shape === "line" ? { x1: 1, y1: 7, x2: 25, y2: 7 } : { cx: 13, cy: 7, r: 5.5 };
  const paint = drawn === "solid" ? colour : paler(colour);
  set(mark, { ...place, stroke: shape === "line" ? paint : colour, "stroke-width": 2, "stroke-dasharray": dash });
  set(mark, { fill: shape === "line" ? "none" : drawn === "solid" ? colour : "#ffffff" });
  picture.append(mark);
  return picture;
}

/** The colour #rrggbb mixed with white, for what is not (yet) real. */
function paler(colour) {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return (
    "#" +
    parts
      .map((part) =>
        Math.round(part + (255 - part) * 0.42)
          .toString(16)
          .padStart(2, "0"),
      )
      .join("")
  );
}
