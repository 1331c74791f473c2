// How often each item is there.
D countsOf(D, T)(T[] items) {
    D counts = emptyDict!D;
    countItems(counts, items);
    return counts;
}
