// Takes a key out of a dictionary; a missing key throws.
void removeKey(D, K)(D dict, K key) { enforce(dict.remove(key), new KeyError(keyText(key))); }
