// The item with the greatest key.
T maxBy(T, Key)(T[] items, Key key) {
    enforce(items.length > 0, new ValueError("max() arg is an empty sequence"));
    return items.maxElement!(item => key(item));
}
