const data = JSON.parse(document.getElementById("data").textContent);
let language = data.language;

/** The text of a key in the page's language; {n} and the like are filled from `facts`. */
function said(key, facts = {}) {
  const text = data.words[key][language === "vi" ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (_, fact) => number(facts[fact]));
}

function number(value) {
  return typeof value === "number" ? value.toLocaleString(language) : String(value);
}

/** The name of [vi, en] in the page's language, or the other one where it is missing. */
function inLanguage(names) {
  return language === "vi" ? names[0] || names[1] : names[1] || names[0];
}

/** The name that the view gives a fact's key or a coded value; else the text itself. */
function named(key) {
  return Object.hasOwn(data.names, key) ? inLanguage(data.names[key]) : key;
}

/** The search key of a name: no diacritics, no case, no punctuation, đ as d. */
function fold(text) {
  const bare = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐðÐ]/g, "d");
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Put the page's language on the document, its title, and every element that names a text. */
function translate() {
  document.documentElement.lang = language;
  document.title = inLanguage(data.title);
  document.getElementById("title").textContent = inLanguage(data.title);
  for (const one of document.querySelectorAll("[data-word]")) one.textContent = said(one.dataset.word);
  for (const one of document.querySelectorAll("[data-label]")) one.setAttribute("aria-label", said(one.dataset.label));
  for (const one of document.querySelectorAll("[data-language]"))
    one.setAttribute("aria-pressed", String(one.dataset.language === language));
}
