// Neighbours as pairs.
const neighbours = (items) => items.slice(1).map((item, i) => [items[i], item]);
