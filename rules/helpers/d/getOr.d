// The value of a key, or another one where the key is missing.
auto getOr(D, K, V)(D dict, K key, V fallback) {
    auto found = key in dict;
    return found ? *found : fallback;
}
