// The sum of the items.
T sumOf(T, S = T)(T[] items, S start = S(0)) {
    T total = start;
    foreach (item; items) {
        static if (is(T == long)) total = (checked!Throw(total) + item).get;
        else total += item;
    }
    return total;
}
