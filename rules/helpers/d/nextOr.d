// Takes the next item, or another one where there is none.
V nextOr(T, V)(ref T[] items, V fallback) { return items.length == 0 ? fallback : V(takeFirst(items)); }
