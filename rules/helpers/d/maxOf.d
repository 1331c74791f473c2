// The greatest item, or the one with the greatest key.
auto maxOf(T, Key...)(T[] items, Key key) {
    if (items.length == 0) throw new ValueError("max() arg is an empty sequence");
    T best = items[0];
    foreach (item; items[1 .. $]) {
        static if (Key.length) { if (key[0](item) > key[0](best)) best = item; }
        else if (item > best) best = item;
    }
    return best;
}
