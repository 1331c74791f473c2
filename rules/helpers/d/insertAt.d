// Puts an item before an index, which may count from the end and clamps.
void insertAt(T)(ref T[] items, long index, T item) {
    const i = clampPlace(index, items.length);
    items = items[0 .. i] ~ [item] ~ items[i .. $];
}
