// The value of a key; a missing key throws.
ref lookUp(D, K)(D dict, K key) { return *enforce(key in dict, new KeyError(keyText(key))); }
