function showAll() {
  translate();
  byId("count").textContent = sheet().summary;
  for (const one of document.querySelectorAll(".sheet")) one.hidden = one.dataset.sheet !== language;
  showNotes();
  showTable();
  choose(chosen);
  const [first] = marks();
  if (first && !drawing().querySelector('.mark[tabindex="0"]')) reachable(first);
}

for (const one of document.querySelectorAll(".sheet")) {
  one.addEventListener("keydown", onMarkKey);
  one.addEventListener("click", (event) => {
    const mark = event.target.closest(".mark");
    if (!mark) return;
    reachable(mark);
    choose(mark.dataset.mark);
  });
}
for (const one of document.querySelectorAll("[data-language]"))
  one.addEventListener("click", () => {
    language = one.dataset.language;
    showAll();
  });
byId("close").addEventListener("click", () => {
  choose(null);
  drawing().querySelector('.mark[tabindex="0"]')?.focus();
});
byId("csv").addEventListener("click", saveCsv);
byId("svg").addEventListener("click", () => download(fileName("svg"), new Blob([drawingText()], { type: "image/svg+xml" })));
byId("png").addEventListener("click", savePng);
byId("print").addEventListener("click", () => window.print());
showAll();
document.documentElement.dataset.ready = String(Math.round(performance.now()));
