// The largest element; there must be one.
T largest<T>(Iterable<T> items) => extreme(items, (a, b) => Comparable.compare(b as Comparable, a as Comparable), 'max');
