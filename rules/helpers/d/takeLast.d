// Takes the last item away and gives it.
T takeLast(T)(ref T[] items) {
    if (items.length == 0) throw new IndexError("pop from empty list");
    auto item = items[$ - 1];
    items = items[0 .. $ - 1];
    return item;
}
