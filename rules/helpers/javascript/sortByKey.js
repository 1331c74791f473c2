// Sorts by a key that is asked for once of each item, and so of a single one as well.
const sortByKey = (items, key, compare) => sortedByKey(items, key, compare).forEach((item, i) => (items[i] = item));
