// The greatest item.
auto maxOf(T)(T[] items) {
    enforce(items.length > 0, new ValueError("max() arg is an empty sequence"));
    return items.maxElement;
}
