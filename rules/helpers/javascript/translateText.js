// Replaces or deletes characters by a table.
function translateText(text, table) {
  return [...text].map((c) => (table.has(c.codePointAt(0)) ? (table.get(c.codePointAt(0)) ?? "") : c)).join("");
}
