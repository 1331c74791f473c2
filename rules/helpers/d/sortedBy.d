// The items in the order of their keys; a new array, stable.
T[] sortedBy(T, Key)(T[] items, Key key, bool descending = false) {
    alias K = typeof(key(items[0]));
    auto entries = items.map!(item => Tuple!(K, T)(key(item), item)).array;
    if (descending) sort!((a, b) => a[0] > b[0], SwapStrategy.stable)(entries);
    else sort!((a, b) => a[0] < b[0], SwapStrategy.stable)(entries);
    return entries.map!(entry => entry[1]).array;
}
