// The part between two bounds, which may count from the end; a new array.
T[] slice(T)(T[] items, long start, long stop = long.max) {
    const first = clampPlace(start, items.length);
    const last = clampPlace(stop, items.length);
    static if (is(T == immutable)) return items[first .. max(first, last)];
    else return items[first .. max(first, last)].dup;
}
