// Numbers combined from left to right, from the first one as a BigInt on.
const reduceWide = (items, combine) => items.slice(1).reduce(combine, BigInt(items[0]));
