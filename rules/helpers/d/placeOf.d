// The index of an item; a missing one throws.
long placeOf(T)(T[] items, T item) {
    const found = items.countUntil(item);
    return found >= 0 ? found : throw new ValueError("item is not in list");
}
