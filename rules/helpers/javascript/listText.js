// The text of an array of items, each shown by a function.
function listText(items, show) {
  return `[${[...items].map((item) => show(item)).join(", ")}]`;
}
