/** The panel: facts and sources of what is selected, or the notes of the picture. */
function tell() {
  const told =
    selection?.node != null ? tellNode(selection.node) : selection?.ties ? tellTies(selection.ties) : tellNotes();
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
  if (node.years) more.push([said("year"), yearsText(node.years)]);
  const hidden = shown.more.get(at) ?? 0;
  return [
    element("h3", { class: "subject", dir: "auto" }, nodeName(at)),
    element(
      "div",
      { class: "row" },
      button(said("around-this"), () => choose({ found: node.id, expanded: [] })),
      (hidden > 0 &&
        button(said("expand", { n: hidden }), () => choose({ expanded: [...choice.expanded, node.id] }), {
          id: "expand",
        })) ||
        null,
      button(
        said("hide"),
        () => (
          select(null),
          choose({ hidden: [...choice.hidden, node.id], found: choice.found === node.id ? null : choice.found })
        ),
        { id: "hide" },
      ),
    ),
    factsList(node, more),
    element("h4", {}, said("sources")),
    sourcesList(node),
    ...tellRelations(at),
  ];
}

function tellRelations(at) {
  const drawn = new Set(shown.edges);
  const ties = edgesAt[at].filter((tie) => drawn.has(tie));
  if (!ties.length) return [];
  const rows = ties.slice(0, 60).map((tie) => element("li", {}, tieButton(tie, at)));
  if (ties.length > 60) rows.push(element("li", { class: "quiet" }, said("more", { n: ties.length - 60 })));
  return [
    element("h4", {}, `${said("relations")} (${number(ties.length)})`),
    element("ul", { class: "ties" }, ...rows),
  ];
}

function tieButton(tie, at) {
  const edge = edges[tie];
  const { colour } = kindOf.get(edge.kind);
  const forth = edge.from === at;
  const text = `${kindName(edge.kind)} ${forth ? "→" : "←"} ${nodeName(otherEnd(edge, at))}`;
  const made = button(text, () => select({ ties: [tie] }), { class: "tie", dir: "auto" });
  made.prepend(sample("line", colour, statusOf.get(edge.status).drawn));
  return made;
}

function tellTies(ties) {
  const [first] = ties;
  const end = (at) => button(nodeName(at), () => select({ node: at }, { centre: true }), { class: "end", dir: "auto" });
  return [
    ties.length > 1 && element("p", {}, said("bundle", { n: ties.length })),
    element("div", { class: "ends" }, end(edges[first].from), element("span", {}, "→"), end(edges[first].to)),
    ...ties.slice(0, 60).flatMap((tie) => tellTie(edges[tie])),
    ties.length > 60 && element("p", { class: "quiet" }, said("more", { n: ties.length - 60 })),
  ];
}

function tellTie(edge) {
  const title = element("h3", { class: "subject" }, kindName(edge.kind));
  title.prepend(sample("line", kindOf.get(edge.kind).colour, statusOf.get(edge.status).drawn));
  return [
    title,
    factsList(edge, [[said("year"), yearsText(edge.years)]]),
    element("h4", {}, said("sources")),
    sourcesList(edge),
  ];
}
