// The entries by falling count, so many at most.
auto mostCommon(D)(D counts, long limit = long.max) {
    auto entries = dictItems(counts);
    sort!((a, b) => a[1] > b[1], SwapStrategy.stable)(entries);
    return entries[0 .. min(max(limit, 0), entries.length)];
}
