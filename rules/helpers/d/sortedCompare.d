// The items in the order that a comparison says; a new array, stable.
T[] sortedCompare(T, Compare)(T[] items, Compare compare) {
    auto copy = items.dup;
    sort!((a, b) => compare(a, b) < 0, SwapStrategy.stable)(copy);
    return copy;
}
