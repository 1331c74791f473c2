// The least item.
auto minOf(T)(T[] items) {
    enforce(items.length > 0, new ValueError("min() arg is an empty sequence"));
    return items.minElement;
}
