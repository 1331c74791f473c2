// The value of a key, which must be there.
ref V opIndex(K key) {
    if (auto found = key in table) return *found;
    throw new KeyError(keyText(key));
}
