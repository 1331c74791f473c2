// The index of an item; a missing one throws.
long indexOf(T)(T[] items, T item) {
    const found = items.countUntil(item);
    if (found < 0) throw new ValueError("item is not in list");
    return found;
}
