// The value of a key, which must be there.
ref V opIndex(K key) { return *enforce(key in table, new KeyError(keyText(key))); }
