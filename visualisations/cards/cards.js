/** Show the cards of one language, and name the page in it. */
function show(chosen) {
  language = chosen;
  for (const main of document.querySelectorAll("main.told")) main.hidden = main.lang !== chosen;
  translate();
}

for (const one of document.querySelectorAll("[data-language]"))
  one.addEventListener("click", () => show(one.dataset.language));
for (const name of ["beforeprint", "afterprint"])
  addEventListener(name, () => {
    for (const one of document.querySelectorAll("details")) one.open = name === "beforeprint";
  });
show(language);
document.documentElement.dataset.ready = "yes";
