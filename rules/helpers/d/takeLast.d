// Takes the last item away and gives it.
T takeLast(T)(ref T[] items) {
    enforce(items.length > 0, new IndexError("pop from empty list"));
    scope (exit) items = items[0 .. $ - 1];
    return items[$ - 1];
}
