/** Hand the reader a file made in the page. */
function download(name, content) {
  const address = URL.createObjectURL(content);
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Rows as CSV that Excel opens as UTF-8. */
function csv(rows) {
  const text = rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
  return new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" });
}

/** A text that begins like a formula gets an apostrophe, so that a spreadsheet shows it and never runs it. */
function cell(value) {
  let text = value == null ? "" : String(value);
  if (/^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.]+$/.test(text)) text = "'" + text;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
