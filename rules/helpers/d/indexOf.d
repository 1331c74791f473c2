// The index of an item, between two bounds; a missing one throws.
long indexOf(T)(T[] items, T item, long start = 0, long stop = long.max) {
    foreach (i; clampPlace(start, items.length) .. max(clampPlace(start, items.length), clampPlace(stop, items.length))) if (items[i] == item) return i;
    throw new ValueError("item is not in list");
}
