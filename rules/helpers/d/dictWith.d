// A dictionary of keys with one value for all.
D dictWith(D, K, V)(K[] keys, V value) {
    D dict = emptyDict!D;
    foreach (key; keys) dict[key] = value;
    return dict;
}
