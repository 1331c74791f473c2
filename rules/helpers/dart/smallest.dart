// The smallest element; there must be one.
T smallest<T>(Iterable<T> items) => extreme(items, (a, b) => Comparable.compare(a as Comparable, b as Comparable));
