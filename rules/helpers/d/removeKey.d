// Takes a key out of a dictionary; a missing key throws.
void removeKey(D, K)(D dict, K key) { if (!dict.remove(key)) throw new KeyError(keyText(key)); }
