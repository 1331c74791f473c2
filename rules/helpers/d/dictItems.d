// The entries of a dictionary as tuples.
auto dictItems(D)(D dict) {
    typeof({ foreach (key, value; dict) return tuple(key, value); assert(false); }())[] items;
    foreach (key, value; dict) items ~= tuple(key, value);
    return items;
}
