// All rows of so many items.
T[][] cartesianPower(T)(T[] items, long count) {
    if (count == 0) return [(T[]).init];
    T[][] all;
    foreach (row; cartesianPower(items, count - 1)) foreach (item; items) all ~= row ~ item;
    return all;
}
