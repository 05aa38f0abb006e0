/** The years of a fact as people read them. */
function yearsText(years) {
  if (!years) return said("undated");
  return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;
}

const statusOf = new Map(data.statuses.map((status) => [status.key, status]));
const statusName = (key) => inLanguage(statusOf.get(key).name);

/** The facts of a node, an edge or a mark as a list of terms: its status, where it has one of its own, comes first. */
function factsList(fact, more = []) {
  const list = element("dl");
  const rows = [...more];
  if (fact.status) rows.push([said("status"), statusName(fact.status)]);
  for (const [key, value] of Object.entries(fact.facts ?? {})) rows.push([named(key), named(value)]);
  for (const [term, value] of rows) list.append(element("dt", {}, term), element("dd", {}, value));
  return list;
}

/** The documents behind a fact, each with its place in it; a link only where the address is http or https. */
function sourcesList(fact) {
  const list = element("ul", { class: "sources" });
  for (const [title, locator, url, quote] of (fact.sources ?? []).map((at) => data.sources[at])) {
    const text = title || said("source-unnamed");
    const link = { href: url, target: "_blank", rel: "noopener noreferrer" };
    const document = /^https?:\/\//i.test(url) ? element("a", link, text) : element("span", {}, text);
    const place = locator && element("span", { class: "locator" }, locator);
    list.append(element("li", {}, document, place, quote ? element("q", { dir: "auto" }, quote) : null));
  }
  return list.children.length ? list : element("p", { class: "warning" }, said("no-sources"));
}

const sourcesText = (fact) =>
  (fact.sources ?? []).map((at) => data.sources[at].slice(0, 2).filter(Boolean).join(", ")).join("; ");

const factsText = (fact) =>
  Object.entries(fact.facts ?? {})
    .map(([key, value]) => `${named(key)}: ${named(value)}`)
    .join("; ");
