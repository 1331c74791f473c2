// The entries of a dictionary as tuples.
auto dictItems(D)(D dict) {
    alias K = typeof(dict.keys()[0]);
    alias V = typeof(dict.values()[0]);
    Tuple!(K, V)[] items;
    foreach (key, value; dict) items ~= Tuple!(K, V)(key, value);
    return items;
}
