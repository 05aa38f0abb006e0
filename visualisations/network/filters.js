/** The legend is the filter: every value of a facet with its drawing, its counts, and a box to switch it off. */
function showFacets() {
  const open = new Map([...byId("facets").querySelectorAll("details")].map((one) => [one.dataset.facet, one.open]));
  const focused = document.activeElement?.id;
  byId("facets").replaceChildren(
    ...facets.map((facet) => facetBlock(facet, open.get(facet.key) ?? OPEN.includes(facet.key))).filter(Boolean),
  );
  if (focused && byId(focused) !== document.activeElement) byId(focused)?.focus();
}

const FEW = 12;
const allRows = new Set();
const OPEN = ["nodes", "edges", "status", "country", "group"];

function facetBlock(facet, open) {
  const whole = wholeOf.get(facet.key);
  if (!whole.size || (!facet.shape && whole.size < 2)) return null;
  const now = tally(
    facet,
    facet.of.map((list) => (list === nodes ? shown.nodes : shown.edges)),
  );
  const off = new Set(choice.off[facet.key] ?? []);
  const turn = (keys) => choose({ off: { ...choice.off, [facet.key]: keys } });
  const keys = order(facet, whole);
  const listed = allRows.has(facet.key) ? keys : keys.slice(0, FEW);
  const rows = listed.map((key) =>
    facetRow(facet, key, `facet-${facet.key}-${keys.indexOf(key)}`, off, now.get(key) ?? 0, whole.get(key), turn),
  );
  return element(
    "details",
    { class: "block", open, "data-facet": facet.key },
    element("summary", {}, said(facet.title ?? facet.word)),
    element(
      "div",
      { role: "group", "aria-label": said(facet.word) },
      ...rows,
      element("div", { class: "row ends-row" }, ...facetButtons(facet, keys, listed, turn)),
    ),
  );
}

function facetButtons(facet, keys, listed, turn) {
  const small = (word, act, text = said(word)) =>
    button(text, act, {
      id: `facet-${facet.key}-${word}`,
      class: "small",
      "aria-label": `${said(facet.word)}: ${text}`,
    });
  const rest = keys.length - listed.length;
  const more = () => (allRows.add(facet.key), showFacets());
  return [
    small("all", () => turn([])),
    small("none", () => turn(keys)),
    ...(rest > 0 ? [small("values-more", more, said("values-more", { n: rest }))] : []),
  ];
}

function order(facet, whole) {
  if (facet.shape) {
    const declared = { nodes: data.nodeKinds, edges: data.edgeKinds, status: data.statuses }[facet.key];
    return declared.map((one) => one.key).filter((key) => whole.has(key));
  }
  return [...whole.keys()].sort((one, other) => whole.get(other) - whole.get(one) || (one < other ? -1 : 1));
}

function facetRow(facet, key, id, off, now, whole, turn) {
  const box = element("input", { type: "checkbox", id });
  box.checked = !off.has(key);
  box.addEventListener("change", () => turn(box.checked ? [...off].filter((one) => one !== key) : [...off, key]));
  const drawing = {
    point: () => sample("point", kindOf.get(key).colour, "solid"),
    line: () => sample("line", kindOf.get(key).colour, "solid"),
    status: () => sample("line", "#3d4a57", statusOf.get(key).drawn),
  }[facet.shape];
  const how =
    facet.shape === "status" && element("span", { class: "quiet" }, ` (${said("drawn-" + statusOf.get(key).drawn)})`);
  const count = element(
    "span",
    { class: "quiet number" },
    now === whole ? number(whole) : `${number(now)} / ${number(whole)}`,
  );
  return element(
    "label",
    { class: "choice", for: id },
    box,
    drawing?.(),
    element("span", { class: "name" }, facet.name(key), how || null),
    count,
  );
}

function showYears() {
  byId("years").hidden = !years;
  if (!years) return;
  for (const side of ["from", "to"]) {
    const field = byId(side);
    field.min = years[0];
    field.max = years[1];
    field.value = choice[side];
  }
  byId("undated").checked = choice.undated;
  byId("undated-count").textContent = number(edges.filter((edge) => !edge.span).length);
}

for (const side of ["from", "to"])
  byId(side).addEventListener("change", (event) => {
    const wanted = event.target.value === "" ? untouched()[side] : Number(event.target.value);
    const value = Math.min(years[1], Math.max(years[0], Math.round(wanted)));
    const other = side === "from" ? { to: Math.max(value, choice.to) } : { from: Math.min(value, choice.from) };
    event.target.value = value;
    choose({ [side]: value, ...other });
  });
byId("undated").addEventListener("change", (event) => choose({ undated: event.target.checked }));
