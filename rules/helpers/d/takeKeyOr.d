// Takes a key out of a dictionary and gives its value, or another one where the key is missing.
auto takeKeyOr(D, K, V)(D dict, K key, V fallback) {
    auto value = getOr(dict, key, fallback);
    dict.remove(key);
    return value;
}
