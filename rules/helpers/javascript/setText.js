// The text of a set, its members shown by a function.
function setText(set, show) {
  return set.size === 0 ? "set()" : `{${[...set].map((item) => show(item)).join(", ")}}`;
}
