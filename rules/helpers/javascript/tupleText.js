// The text of a tuple, given those of its items.
function tupleText(items) {
  return items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`;
}
