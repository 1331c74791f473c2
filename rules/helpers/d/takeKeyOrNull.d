// Takes a key out of a dictionary and gives its value, if it was there.
auto takeKeyOrNull(D, K)(D dict, K key) {
    auto value = getNullable(dict, key);
    dict.remove(key);
    return value;
}
