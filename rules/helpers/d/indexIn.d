// The index of an item, between two bounds; a missing one throws.
long indexIn(T)(T[] items, T item, long start, long stop = long.max) {
    return long(clampPlace(start, items.length)) + placeOf(slice(items, start, stop), item);
}
