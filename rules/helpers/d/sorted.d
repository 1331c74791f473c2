// The items in ascending order, or in the order of a comparison; a new array, stable.
T[] sorted(alias less = (a, b) => a < b, T)(T[] items) {
    auto copy = items.dup;
    sort!(less, SwapStrategy.stable)(copy);
    return copy;
}
