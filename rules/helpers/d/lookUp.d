// The value of a key; a missing key throws.
ref lookUp(D, K)(D dict, K key) {
    if (auto found = key in dict) return *found;
    throw new KeyError(keyText(key));
}
