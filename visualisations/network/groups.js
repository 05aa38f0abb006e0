/** Groups are points that stand for many nodes of one value of a facet; they are numbered from `nodes.length` on. */
const groupList = [];
const groupNumbers = new Map();
const groupable = ["nodes", ...TRAITS, "group"].filter(
  (key) => wholeOf.get(key).size > 1 || (wholeOf.get(key).size && nodes.length > data.cap),
);
const SEVERAL = "\u0000several";
const REST = "\u0000rest";

function groupNumber(facet, value) {
  const key = JSON.stringify([facet, value]);
  if (!groupNumbers.has(key)) {
    groupNumbers.set(key, nodes.length + groupList.length);
    groupList.push({ facet: facets.find((one) => one.key === facet), value });
  }
  return groupNumbers.get(key);
}

const groupAt = (at) => groupList[at - nodes.length];
const isGroup = (at) => at >= nodes.length;
const pointId = (at) => (isGroup(at) ? "#" + groupAt(at).facet.key + ":" + groupAt(at).value : nodes[at].id);
const membersOf = (at) => shown.members.get(at) ?? [];
const drawnAs = (at) => shown.standsFor.get(at) ?? at;

function groupName(at) {
  const { facet, value } = groupAt(at);
  const name = value === SEVERAL ? said("several") : value === REST ? said("rest") : facet.name(value);
  return `${name} (${number(membersOf(at).length)})`;
}

/**
 * Which group each node of the scope is drawn as. What was asked about, found, or lies on a path stays itself, as do
 * nodes that the facet does not concern and those of opened groups, as long as they are no more than the cap.
 */
function foldedIn(choice, scope, path) {
  const standsFor = new Map();
  const members = new Map();
  if (choice.group == null) return { standsFor, members };
  const facet = facets.find((one) => one.key === choice.group);
  const open = new Set(choice.open);
  const single = new Set([...inFocus, choice.found].map((id) => numberOf.get(id)).concat([...(path?.nodes ?? [])]));
  let alone = 0;
  for (const at of scope) {
    if (single.has(at)) continue;
    const values = [...new Set(facet.values(nodes[at]))];
    const value = values.length > 1 ? SEVERAL : values[0];
    if ((value === undefined || open.has(value)) && alone++ < data.cap) continue;
    const group = groupNumber(choice.group, value ?? REST);
    standsFor.set(at, group);
    if (!members.has(group)) members.set(group, []);
    members.get(group).push(at);
  }
  return { standsFor, members };
}

/** By what a picture of more nodes than the cap is grouped when it opens: few enough points, and no more than needed. */
function firstGrouping() {
  if (nodes.length <= data.cap) return null;
  const points = (key) => {
    const facet = facets.find((one) => one.key === key);
    return wholeOf.get(key).size + nodes.filter((node) => !facet.values(node).length).length;
  };
  return TRAITS.concat("group").find((key) => wholeOf.get(key).size > 1 && points(key) <= 400) ?? "nodes";
}

/** How a group is drawn: solid where any of its members is, so that what is only planned never looks real. */
function groupStatus(at) {
  const ways = new Set(membersOf(at).map((one) => statusOf.get(nodes[one].status).drawn));
  return ["solid", "dashed", "dotted"].find((one) => ways.has(one)) ?? "dashed";
}

function showGrouping() {
  const options = [null, ...groupable].map((key) => {
    const name = key == null ? said("group-none") : said(key === "nodes" ? "kind" : key);
    const made = element("option", { value: key ?? "" }, name);
    made.selected = key === choice.group;
    return made;
  });
  byId("grouping").hidden = !groupable.length;
  byId("group-by").replaceChildren(...options);
  byId("group-close").hidden = !choice.open.length;
}

byId("group-by").addEventListener("change", (event) => {
  selection = null;
  choose({ group: event.target.value || null, open: [] });
});
byId("group-close").addEventListener("click", () => choose({ open: [] }));
