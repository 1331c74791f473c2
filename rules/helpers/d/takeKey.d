// Takes a key out of a dictionary and gives its value; a missing key throws.
auto takeKey(D, K)(D dict, K key) {
    auto value = lookUp(dict, key);
    dict.remove(key);
    return value;
}
