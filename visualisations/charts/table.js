/** The table beside the drawing, and what is said above and below. */
const ROWS = 200;
let everyRow = false;

const shownCell = (value) => (Array.isArray(value) ? value[0] : value);
const exportedCell = (value) => (Array.isArray(value) ? value[1] : value);

function showTable() {
  const { headings, lines, marks: told } = sheet();
  if (!lines.some((line) => !line.total)) return byId("rows").replaceChildren(element("p", { class: "quiet" }, said("no-rows")));
  const kind = (at) => (headings[at][1] ? "number" : null);
  const head = element("tr", {}, ...headings.map(([title], at) => element("th", { scope: "col", class: kind(at) }, title)));
  if (lines.some((line) => told[line.mark])) head.append(element("th", { scope: "col", class: "facts" }, said("panel")));
  const body = element("tbody");
  const totals = lines.filter((line) => line.total);
  const plain = lines.filter((line) => !line.total);
  for (const line of [...(everyRow ? plain : plain.slice(0, ROWS)), ...totals]) {
    const cells = line.cells.map((value, at) => element("td", { class: kind(at), dir: "auto" }, shownCell(value)));
    const row = element("tr", { class: line.total ? "total" : null, "data-mark": line.mark || null }, ...cells);
    if (told[line.mark]) {
      const label = `${said("show-facts")}: ${told[line.mark].name}`;
      row.append(element("td", { class: "facts" }, button(said("show-facts"), () => choose(line.mark), { "aria-label": label })));
    } else if (head.children.length > headings.length) row.append(element("td", { class: "facts" }));
    body.append(row);
  }
  const table = element("table", {}, element("thead", {}, head), body);
  const more = button(said("all-rows", { n: plain.length }), () => ((everyRow = true), showTable()), { id: "all-rows" });
  const rest = plain.length - ROWS;
  const onPaper = element("p", { class: "left-out quiet" }, said("left-out", { n: rest }));
  byId("rows").replaceChildren(table, ...(everyRow || rest <= 0 ? [] : [more, onPaper]));
}

function showNotes() {
  const { parameters, notes, coverage, missing } = sheet();
  byId("asked").replaceChildren(
    ...parameters.flatMap(([term, value], at) => [at ? "; " : "", `${term}: `, element("b", { dir: "auto" }, value)]),
  );
  const list = (key, texts) =>
    texts.length ? [element("h2", {}, said(key)), element("ul", {}, ...texts.map((text) => element("li", {}, text)))] : [];
  byId("notes").replaceChildren(
    ...list("missing", missing),
    ...list("notes", notes),
    ...list("coverage", coverage.map(([title, detail]) => [title, detail].filter(Boolean).join(" – "))),
  );
}
