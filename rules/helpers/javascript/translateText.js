// Replaces or deletes characters by a table.
const translateText = (text, table) =>
  text.replace(/./gsu, (c) => (table.has(c.codePointAt(0)) ? (table.get(c.codePointAt(0)) ?? "") : c));
