// Pairs of a running number and an item.
const enumerate = (items, start) => [...items].map((item, i) => [start + i, item]);
