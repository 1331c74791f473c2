// The text of a tuple, given those of its items.
const tupleText = (items) => (items.length === 1 ? `(${items[0]},)` : `(${items.join(", ")})`);
