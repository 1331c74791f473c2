// Replaces or deletes characters by a table.
function translateText(text, table) {
  return Array.from(text, (c) => (table.has(c.codePointAt(0)) ? (table.get(c.codePointAt(0)) ?? "") : c)).join("");
}
