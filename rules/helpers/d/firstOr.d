// The first item, or another one where there is none.
V firstOr(T, V)(T[] items, V fallback) { return items.length == 0 ? fallback : V(items[0]); }
