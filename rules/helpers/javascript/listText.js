// The text of an array of items, each shown by a function.
function listText(items, show) {
  return `[${Array.from(items, (item) => show(item)).join(", ")}]`;
}
