// The item with the least key.
T minBy(T, Key)(T[] items, Key key) {
    enforce(items.length > 0, new ValueError("min() arg is an empty sequence"));
    return items.minElement!(item => key(item));
}
