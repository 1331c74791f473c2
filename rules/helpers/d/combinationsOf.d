// All ways to choose so many items, in order.
T[][] combinationsOf(T)(T[] items, long count, bool again = false) {
    if (count < 0) throw new ValueError("r must be non-negative");
    if (count == 0) return [(T[]).init];
    T[][] all;
    foreach (i, item; items) foreach (rest; combinationsOf(items[again ? i : i + 1 .. $], count - 1, again)) all ~= [item] ~ rest;
    return all;
}
