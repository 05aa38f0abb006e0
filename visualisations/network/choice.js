/** What the reader chose, as plain data: kept in the page's address and in files, undone and redone as a whole. */
const untouched = () => ({
  found: null,
  depth: 1,
  expanded: [],
  hidden: [],
  off: {},
  from: years ? years[0] : null,
  to: years ? years[1] : null,
  undated: true,
  places: {},
  path: null,
  group: firstGrouping(),
  open: [],
});

let choice = untouched();
let shown = { standsFor: new Map(), members: new Map() };
const past = [];
const future = [];
const listeners = [];

const onChoice = (act) => listeners.push(act);

/** Change the choice; everything that shows it is told. */
function choose(changes) {
  past.push(choice);
  future.length = 0;
  settle({ ...choice, ...changes });
}

function settle(next) {
  const moved = ["found", "depth", "group", "path"].some((key) => next[key] !== choice[key]);
  choice = next;
  shown = shownOf(choice);
  keepInAddress();
  listeners.forEach((act) => act({ moved }));
}

function step(from, to) {
  if (!from.length) return;
  to.push(choice);
  settle(from.pop());
}

/** Only what differs from the untouched page, with the language where it was switched. */
function kept() {
  const start = untouched();
  const differs = Object.entries(choice).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(start[key]));
  return { ...Object.fromEntries(differs), ...(language !== data.language && { language }) };
}

function keepInAddress() {
  const text = JSON.stringify(kept());
  const bare = location.href.split("#")[0];
  try {
    history.replaceState(null, "", text === "{}" ? bare : bare + "#" + encodeURIComponent(text));
  } catch {
    // A page in the frame of a notebook has no address of its own.
  }
}

/** The choice that an address or a file holds; what does not fit this page's data is left aside. */
function understood(told) {
  if (told.language === "vi" || told.language === "en") language = told.language;
  const start = untouched();
  const known = (list) => (Array.isArray(list) ? list.filter((id) => numberOf.has(id)) : []);
  const year = (value, other) => (years && Number.isInteger(value) ? value : other);
  const texts = (list) => (Array.isArray(list) ? list.filter((one) => typeof one === "string") : []);
  const path = known(told.path);
  return {
    found: numberOf.has(told.found) ? told.found : null,
    depth: [1, 2, 3].includes(told.depth) ? told.depth : 1,
    expanded: known(told.expanded),
    hidden: known(told.hidden),
    off: Object.fromEntries(facets.map(({ key }) => [key, texts(told.off?.[key])]).filter(([, off]) => off.length)),
    from: year(told.from, start.from),
    to: year(told.to, start.to),
    undated: told.undated !== false,
    places: Object.fromEntries(Object.entries(told.places ?? {}).filter(isPlace)),
    path: path.length === 2 && path[0] !== path[1] ? path : null,
    group: told.group === null || groupable.includes(told.group) ? told.group : start.group,
    open: texts(told.open),
  };
}

function isPlace([id, place]) {
  const numbers = Array.isArray(place) && place.length === 2 && place.every((one) => Math.abs(one) < 1e6);
  return numbers && (numberOf.has(id) || id.startsWith("#"));
}

function fromAddress() {
  try {
    return understood(JSON.parse(decodeURIComponent(location.hash.slice(1)) || "{}"));
  } catch {
    return untouched();
  }
}

byId("save-view").addEventListener("click", () => {
  const view = { what: "bangiao network view", title: data.title, view: kept() };
  download(fileName("-view.json"), new Blob([JSON.stringify(view, null, 1)], { type: "application/json" }));
});
byId("open-view").addEventListener("click", () => byId("view-file").click());
byId("view-file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  event.target.value = "";
  if (!file) return;
  let told = null;
  try {
    told = JSON.parse(await file.text());
  } catch {
    told = null;
  }
  const fits = told?.what === "bangiao network view" && told.view && typeof told.view === "object";
  byId("view-told").textContent = fits ? "" : said("view-wrong", { file: file.name.slice(0, 80) });
  if (!fits) return;
  selection = null;
  choose(understood(told.view));
  translate();
});
