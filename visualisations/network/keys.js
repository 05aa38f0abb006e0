/** The picture by keyboard, while it has the focus: the next and the last point, its facts, and moving it. */
const MOVES = { ArrowLeft: [-20, 0], ArrowRight: [20, 0], ArrowUp: [0, -20], ArrowDown: [0, 20] };

function press(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const at = selection?.node;
  if (event.key === "." || event.key === ",") return (next(event.key === "." ? 1 : -1), true);
  if (event.key === "Enter" && selection) return (byId("panel").focus(), true);
  if (event.key === "Escape") return (select(null), true);
  if (at == null || !positionsNow.has(at)) return false;
  if (event.shiftKey && MOVES[event.key]) return (pin(at, MOVES[event.key]), true);
  if (event.key === "Delete" && !isGroup(at)) return (hide(at), true);
  return false;
}

/** Points in the order of their importance, round and round. */
function next(by) {
  if (!labelOrder.length) return;
  const place = labelOrder.indexOf(selection?.node);
  const to = place < 0 ? (by > 0 ? 0 : labelOrder.length - 1) : (place + by + labelOrder.length) % labelOrder.length;
  select({ node: labelOrder[to] }, { centre: true });
}

byId("canvas").addEventListener(
  "keydown",
  (event) => {
    if (!press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  { capture: true },
);
byId("panel").addEventListener("keydown", (event) => {
  if (event.key === "Escape") frame.focus();
});
