/** The panel: facts and sources of what is selected, or the notes of the picture. */
const LISTED = 60;

function tell() {
  const at = selection?.node;
  const told =
    at != null
      ? isGroup(at)
        ? tellGroup(at)
        : tellNode(at)
      : selection?.ties
        ? tellTies(selection.ties)
        : tellNotes();
  const hadFocus = ["told", "found"].some((id) => byId(id).contains(document.activeElement));
  byId("told").replaceChildren(...told.filter(Boolean));
  if (hadFocus) byId("panel").focus({ preventScroll: true });
}

function tellNotes() {
  const notes = data.notes.map((note) => element("li", {}, inLanguage(note)));
  return [
    element("p", { class: "quiet" }, said("hint")),
    notes.length && element("h3", {}, said("notes")),
    notes.length && element("ul", { class: "notes" }, ...notes),
  ];
}

function tellNode(at) {
  const node = nodes[at];
  const others = [...node.name, ...(node.aliases ?? [])].filter(
    (name, place, all) => name && name !== nodeName(at) && all.indexOf(name) === place,
  );
  const more = [[said("kind"), kindName(node.kind)]];
  if (others.length) more.push([said("other-name"), others.join("; ")]);
  if (node.group) more.push([said("group"), named(node.group)]);
  for (const key of TRAITS) {
    const values = traitOf(key)(node);
    if (values.length) more.push([said(key), values.map(nameOrUnknown(key)).join("; ")]);
  }
  if (node.years) more.push([said("year"), yearsText(node.years)]);
  return [
    element("h3", { class: "subject", dir: "auto" }, nodeName(at)),
    element("div", { class: "row" }, ...nodeButtons(at).filter(Boolean)),
    factsList(node, more),
    element("h4", {}, said("sources")),
    sourcesList(node),
    ...tellRelations(at),
  ];
}

function nodeButtons(at) {
  const { id } = nodes[at];
  const hidden = shown.more.get(at) ?? 0;
  return [
    button(said("around-this"), () => choose({ found: id, expanded: [] }), { id: "around-this" }),
    hidden > 0 &&
      button(said("expand", { n: hidden }), () => choose({ expanded: [...choice.expanded, id] }), { id: "expand" }),
    pathButton(at),
    pinButton(at),
    button(said("hide"), () => hide(at), { id: "hide" }),
  ];
}

function hide(at) {
  const { id } = nodes[at];
  selection = null;
  const path = choice.path?.includes(id) ? null : choice.path;
  choose({ hidden: [...choice.hidden, id], found: choice.found === id ? null : choice.found, path });
}

const pinButton = (at) =>
  positionsNow.has(at) &&
  (isPinned(at)
    ? button(said("unpin"), () => unpin(at), { id: "unpin" })
    : button(said("pin"), () => pin(at), { id: "pin" }));

function tellRelations(at) {
  const drawn = new Set(shown.edges);
  const ties = edgesAt[at].filter((tie) => drawn.has(tie));
  return listOf(
    said("relations"),
    ties.map((tie) => () => tieButton(tie, at)),
  );
}

/** A heading with how many there are, and the first LISTED of them; each is made by a function, when it is needed. */
function listOf(title, made) {
  if (!made.length) return [];
  const rows = made.slice(0, LISTED).map((make) => element("li", {}, make()));
  if (made.length > LISTED) rows.push(element("li", { class: "quiet" }, said("more", { n: made.length - LISTED })));
  return [element("h4", {}, `${title} (${number(made.length)})`), element("ul", { class: "ties" }, ...rows)];
}

function tieButton(tie, at) {
  const edge = edges[tie];
  const { colour, directed } = kindOf.get(edge.kind);
  const arrow = !directed ? "–" : edge.from === at ? "→" : "←";
  const text = `${kindName(edge.kind)} ${arrow} ${nodeName(otherEnd(edge, at))}`;
  const made = button(text, () => select({ ties: [tie] }), { class: "tie", dir: "auto" });
  made.prepend(sample("line", colour, statusOf.get(edge.status).drawn));
  return made;
}

function tellTies(ties) {
  const [first] = ties;
  const end = (at) => button(nodeName(at), () => select({ node: at }, { centre: true }), { class: "end", dir: "auto" });
  const [from, to] = [drawnAs(edges[first].from), drawnAs(edges[first].to)];
  const grouped = isGroup(from) || isGroup(to);
  const arrow = kindOf.get(edges[first].kind).directed ? "→" : "–";
  return [
    ties.length > 1 && element("p", {}, said("bundle", { n: ties.length })),
    element("div", { class: "ends" }, end(from), element("span", {}, arrow), end(to)),
    ...ties.slice(0, LISTED).flatMap((tie) => tellTie(edges[tie], grouped)),
    ties.length > LISTED && element("p", { class: "quiet" }, said("more", { n: ties.length - LISTED })),
  ];
}

function tellTie(edge, grouped) {
  const title = element("h3", { class: "subject", dir: "auto" }, kindName(edge.kind));
  title.prepend(sample("line", kindOf.get(edge.kind).colour, statusOf.get(edge.status).drawn));
  if (grouped) title.append(element("span", { class: "quiet" }, ` ${nodeName(edge.from)} → ${nodeName(edge.to)}`));
  return [
    title,
    factsList(edge, [[said("year"), yearsText(edge.years)]]),
    element("h4", {}, said("sources")),
    sourcesList(edge),
  ];
}
