// Takes the first item away and gives it.
T takeFirst(T)(ref T[] items) {
    enforce(items.length > 0, new IndexError("pop from an empty deque"));
    scope (exit) items = items[1 .. $];
    return items[0];
}
