function showCount() {
  byId("count").textContent = said("count", {
    n: shown.nodes.length,
    N: nodes.length,
    e: shown.edges.length,
    E: edges.length,
  });
  const left = choice.found == null ? shown.left : 0;
  byId("limit").hidden = left <= 0;
  byId("limit").textContent = said("limit", { n: left });
  byId("empty").hidden = shown.nodes.length > 0;
  byId("lines-left").hidden = !shown.linesLeft;
  byId("lines-left").textContent = said("lines-left", { n: shown.linesLeft });
  byId("unhide").hidden = !choice.hidden.length;
  byId("unhide").textContent = said("unhide", { n: choice.hidden.length });
  byId("undo").disabled = !past.length;
  byId("redo").disabled = !future.length;
}

function showAll(change) {
  draw(change);
  showCount();
  showDepth();
  showPath();
  showGrouping();
  showYears();
  showFacets();
  showTable();
  select(selection);
}

onChoice(showAll);
byId("undo").addEventListener("click", () => step(past, future));
byId("redo").addEventListener("click", () => step(future, past));
byId("reset").addEventListener("click", () => {
  selection = null;
  choose(untouched());
  fit();
});
byId("unhide").addEventListener("click", () => choose({ hidden: [] }));
byId("fit").addEventListener("click", fit);
byId("closer").addEventListener("click", () => network.moveTo({ scale: network.getScale() * 1.3 }));
byId("farther").addEventListener("click", () => network.moveTo({ scale: network.getScale() / 1.3 }));
for (const one of document.querySelectorAll("[data-language]"))
  one.addEventListener("click", () => {
    language = one.dataset.language;
    keepInAddress();
    translate();
    showFound();
    showAll({});
  });

window.addEventListener("hashchange", () => {
  settle(fromAddress());
  translate();
});

const frame = byId("canvas").querySelector(".vis-network");
frame.setAttribute("role", "application");
frame.dataset.label = "canvas";
choice = fromAddress();
shown = shownOf(choice);
translate();
showAll({ moved: true });
network.once("afterDrawing", () => (document.documentElement.dataset.ready = String(Math.round(performance.now()))));
network.redraw();
