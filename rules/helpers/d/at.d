// The item at an index, which may count from the end.
auto ref at(T)(T[] items, long index) { return items[index < 0 ? index + items.length : index]; }
