// Takes the first item away and gives it.
T takeFirst(T)(ref T[] items) {
    if (items.length == 0) throw new IndexError("pop from an empty deque");
    auto item = items[0];
    items = items[1 .. $];
    return item;
}
