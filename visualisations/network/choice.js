/** What the reader chose, as plain data: kept in the page's address, undone and redone as a whole. */
const untouched = () => ({
  found: null,
  depth: 1,
  expanded: [],
  hidden: [],
  off: {},
  from: years ? years[0] : null,
  to: years ? years[1] : null,
  undated: true,
});

let choice = untouched();
let shown = shownOf(choice);
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
  const moved = next.found !== choice.found || next.depth !== choice.depth;
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

/** Only what differs from the untouched page stands in the address, with the language. */
function keepInAddress() {
  const start = untouched();
  const differs = Object.entries(choice).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(start[key]));
  const kept = JSON.stringify({ ...Object.fromEntries(differs), ...(language !== data.language && { language }) });
  history.replaceState(null, "", kept === "{}" ? location.pathname + location.search : "#" + encodeURIComponent(kept));
}

/** The choice that the address holds; what does not fit this page's data is left aside. */
function fromAddress() {
  try {
    const kept = JSON.parse(decodeURIComponent(location.hash.slice(1)) || "{}");
    if (kept.language === "vi" || kept.language === "en") language = kept.language;
    const start = untouched();
    const known = (list) => (Array.isArray(list) ? list.filter((id) => numberOf.has(id)) : []);
    const year = (value, other) => (years && Number.isInteger(value) ? value : other);
    return {
      found: numberOf.has(kept.found) ? kept.found : null,
      depth: [1, 2, 3].includes(kept.depth) ? kept.depth : 1,
      expanded: known(kept.expanded),
      hidden: known(kept.hidden),
      off: Object.fromEntries(
        facets
          .map((facet) => [facet.key, Array.isArray(kept.off?.[facet.key]) ? kept.off[facet.key] : []])
          .filter(([, off]) => off.length),
      ),
      from: year(kept.from, start.from),
      to: year(kept.to, start.to),
      undated: kept.undated !== false,
    };
  } catch {
    return untouched();
  }
}
