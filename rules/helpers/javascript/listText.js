// The text of an array of items, each shown by a function.
const listText = (items, show) => `[${[...items].map((item) => show(item)).join(", ")}]`;
