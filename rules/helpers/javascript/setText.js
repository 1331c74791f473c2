// The text of a set, its members shown by a function.
function setText(set, show) {
  return set.size === 0 ? "set()" : `{${Array.from(set, (item) => show(item)).join(", ")}}`;
}
