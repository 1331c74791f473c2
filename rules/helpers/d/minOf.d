// The least item, or the one with the least key.
auto minOf(T, Key...)(T[] items, Key key) {
    if (items.length == 0) throw new ValueError("min() arg is an empty sequence");
    T best = items[0];
    foreach (item; items[1 .. $]) {
        static if (Key.length) { if (key[0](item) < key[0](best)) best = item; }
        else if (item < best) best = item;
    }
    return best;
}
