// The part between two bounds, which may count from the end; a new array.
T[] slice(T)(T[] items, long start, long stop = long.max) {
    const first = clampPlace(start, items.length);
    return cast(T[]) items[first .. max(first, clampPlace(stop, items.length))].dup;
}
