// All orders of so many items.
T[][] permutationsOf(T)(T[] items, long count = -1) {
    if (count < 0) count = items.length;
    if (count == 0) return [(T[]).init];
    T[][] all;
    foreach (i, item; items) foreach (rest; permutationsOf(items[0 .. i] ~ items[i + 1 .. $], count - 1)) all ~= [item] ~ rest;
    return all;
}
