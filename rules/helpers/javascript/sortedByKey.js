// A sorted copy, by a key that is asked for once of each item, and so of a single one as well.
const sortedByKey = (items, key, compare) =>
  items.map((item) => [key(item), item]).sort((a, b) => compare(a[0], b[0])).map(([, item]) => item);
