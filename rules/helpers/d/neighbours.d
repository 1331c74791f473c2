// Each two items that follow each other.
Tuple!(T, T)[] neighbours(T)(T[] items) {
    Tuple!(T, T)[] pairs;
    foreach (i; 1 .. max(1, items.length)) pairs ~= tuple(items[i - 1], items[i]);
    return pairs;
}
