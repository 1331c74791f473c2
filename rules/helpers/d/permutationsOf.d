// All orders of so many items.
T[][] permutationsOf(T)(T[] items, long count = long.min) {
    if (count == long.min) count = items.length;
    if (count < 0) throw new ValueError("r must be non-negative");
    if (count == 0) return [(T[]).init];
    T[][] all;
    foreach (i, item; items) foreach (rest; permutationsOf(items[0 .. i] ~ items[i + 1 .. $], count - 1)) all ~= [item] ~ rest;
    return all;
}
