/** The marks of the drawing that is shown: reached by arrow keys, pressed by Enter, space or a click. */
const sheet = () => data.sheets[language];
const drawing = () => document.querySelector(`.sheet[data-sheet="${language}"]`);
const marks = () => [...drawing().querySelectorAll(".mark")];
const centre = (mark) => {
  const box = mark.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
};
let chosen = null;

/** One mark at a time can be reached by the Tab key: the one last visited, else the first. */
function reachable(mark) {
  for (const one of marks()) one.setAttribute("tabindex", one === mark ? "0" : "-1");
}

/** The nearest mark in a direction; what lies far aside counts as farther. */
function towards(from, [right, down]) {
  const [x, y] = centre(from);
  let best = null;
  let least = Infinity;
  for (const mark of marks()) {
    const [x2, y2] = centre(mark);
    const along = (x2 - x) * right + (y2 - y) * down;
    const aside = Math.abs((x2 - x) * down) + Math.abs((y2 - y) * right);
    const far = along + 3 * aside;
    if (mark !== from && along > 0.5 && far < least) [best, least] = [mark, far];
  }
  return best;
}

const ARROWS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

function onMarkKey(event) {
  const mark = event.target.closest(".mark");
  if (!mark) return;
  const every = marks();
  const next =
    event.key === "Home" ? every[0] : event.key === "End" ? every.at(-1) : towards(mark, ARROWS[event.key] ?? [0, 0]);
  if (event.key === "Enter" || event.key === " ") choose(mark.dataset.mark);
  else if (event.key === "Escape") choose(null);
  else if (!(event.key in ARROWS || event.key === "Home" || event.key === "End")) return;
  else if (next) {
    reachable(next);
    next.focus();
  }
  event.preventDefault();
}

/** Tell what is kept under the key, and show it as chosen in the drawing and in the table; null for nothing. */
function choose(key) {
  chosen = key;
  for (const one of marks()) one.setAttribute("aria-pressed", String(one.dataset.mark === key));
  for (const row of byId("rows").querySelectorAll("tr")) row.classList.toggle("chosen", !!key && row.dataset.mark === key);
  tell();
}

function tell() {
  const mark = chosen == null ? null : sheet().marks[chosen];
  byId("panel").classList.toggle("open", !!mark);
  byId("close").hidden = !mark;
  if (!mark) return byId("told").replaceChildren(element("p", { class: "quiet" }, said("hint")));
  byId("told").replaceChildren(
    element("h3", { class: "subject", dir: "auto" }, mark.name),
    factsList({ status: mark.status }, mark.facts ?? []),
    element("h4", {}, said("sources")),
    groupedSources(mark),
  );
}

const DOCUMENTS = 12;
const PLACES = 6;

/** The sources of a mark under their documents, since a sum may rest on hundreds of rows of one file. */
function groupedSources(mark) {
  const cited = sheet().sources;
  if (!mark.sources?.length) return element("p", { class: "warning" }, said("no-sources"));
  const list = element("ul", { class: "sources" });
  const item = ([at, places]) => {
    const [title, url] = cited.documents[at];
    const text = title || said("source-unnamed");
    const link = { href: url, target: "_blank", rel: "noopener noreferrer" };
    const made = element("li", {}, /^https?:\/\//i.test(url) ? element("a", link, text) : element("span", {}, text));
    made.append(...placesOf(places.map((place) => cited.places[place]).filter(Boolean)));
    return made;
  };
  list.append(...mark.sources.slice(0, DOCUMENTS).map(item));
  const rest = mark.sources.slice(DOCUMENTS);
  if (rest.length) {
    const more = element("li", {});
    more.append(button(said("all-sources", { n: mark.sources.length }), () => more.replaceWith(...rest.map(item))));
    list.append(more);
  }
  return list;
}

function placesOf(places) {
  if (!places.length) return [];
  const made = element("span", { class: "locator" }, places.slice(0, PLACES).join("; "));
  const rest = places.slice(PLACES);
  if (!rest.length) return [made];
  const more = button(said("all-places", { n: rest.length }), () => {
    made.textContent = places.join("; ");
    more.remove();
  });
  return [made, more];
}
