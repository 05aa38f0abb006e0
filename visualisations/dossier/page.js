const sheets = [...document.querySelectorAll("[data-sheet]")];

/** Show the sheet of the page's language, and that language everywhere else. */
function showLanguage() {
  translate();
  for (const sheet of sheets) sheet.hidden = sheet.dataset.sheet !== language;
  byId("count").textContent = inLanguage(data.summary);
}

/** Tell in the panel where a line comes from: its cells in full, then each document with the place in it. */
function tellLine(chosen) {
  for (const one of document.querySelectorAll("[data-line]")) one.setAttribute("aria-pressed", String(one === chosen));
  const line = data.lines[chosen.dataset.line];
  const facts = element("dl");
  line.cells.forEach((cell, at) => facts.append(element("dt", {}, line.heads[at] || "–"), element("dd", {}, cell)));
  const told = [element("h3", {}, line.title), facts, element("h4", {}, said("sources")), sourcesList(line)];
  if (line.more) told.push(element("p", { class: "quiet" }, said("more-places", { n: line.more })));
  byId("told").replaceChildren(...told);
  byId("panel").focus({ preventScroll: window.innerWidth > 900 });
}

for (const one of document.querySelectorAll("[data-line]")) one.addEventListener("click", () => tellLine(one));
for (const one of document.querySelectorAll("[data-language]"))
  one.addEventListener("click", () => {
    language = one.dataset.language;
    showLanguage();
  });
byId("print").addEventListener("click", () => window.print());
showLanguage();
document.documentElement.dataset.ready = "yes";
