// Takes the item at an index away and gives it.
T takeAt(T)(ref T[] items, long index) {
    enforce(items.length > 0, new IndexError("pop from empty list"));
    auto item = at(items, index), i = index < 0 ? index + items.length : index;
    items = items[0 .. i] ~ items[i + 1 .. $];
    return item;
}
