// The set of the items.
RedBlackTree!T setOf(T)(T[] items) {
    return redBlackTree!T(items);
}
