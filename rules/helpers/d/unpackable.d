// A list that must have so many items.
T[] unpackable(T)(T[] items, long count) {
    if (items.length < count) throw new ValueError(text("not enough values to unpack (expected ", count, ", got ", items.length, ")"));
    if (items.length > count) throw new ValueError(text("too many values to unpack (expected ", count, ")"));
    return items;
}
