/** What a group stands for: how many of which kind and status, the documents behind them, and its first members. */
function tellGroup(at) {
  const members = membersOf(at).map((one) => nodes[one]);
  const counted = (values, name) =>
    [...values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map())]
      .sort((one, other) => other[1] - one[1])
      .map(([value, n]) => `${name(value)}: ${number(n)}`);
  const documents = members.flatMap((node) => [
    ...new Set((node.sources ?? []).map((source) => data.sources[source][0])),
  ]);
  const open = () => {
    selection = null;
    choose({ open: [...choice.open, groupAt(at).value] });
  };
  const rows = [
    [
      said("kind"),
      counted(
        members.map((node) => node.kind),
        kindName,
      ).join("; "),
    ],
    [
      said("status"),
      counted(
        members.map((node) => node.status),
        statusName,
      ).join("; "),
    ],
  ];
  const list = element("dl");
  for (const [term, value] of rows) list.append(element("dt", {}, term), element("dd", {}, value));
  return [
    element("h3", { class: "subject", dir: "auto" }, nodeName(at)),
    element("p", { class: "quiet" }, said("group-told", { n: members.length })),
    element("div", { class: "row" }, button(said("group-open"), open, { id: "group-open" }), pinButton(at) || ""),
    list,
    ...listOf(
      said("sources"),
      counted(documents, named).map((text) => () => element("span", {}, text)),
    ),
    ...listOf(
      said("members"),
      membersOf(at).map((one) => () => foundButton(one)),
    ),
  ];
}
