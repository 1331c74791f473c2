// Takes the item at an index away and gives it.
T takeAt(T)(ref T[] items, long index, string outside = null) {
    immutable i = index < 0 ? index + items.length : index;
    enforce(i < items.length, new IndexError(outside ? outside : items.length ? "pop index out of range" : "pop from empty list"));
    auto item = items[i];
    items = items[0 .. i] ~ items[i + 1 .. $];
    return item;
}
