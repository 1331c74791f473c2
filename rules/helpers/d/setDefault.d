// The value of a key, which is put there first if it is missing.
ref setDefault(D, K, V)(ref D dict, K key, V value) {
    if (key !in dict) dict[key] = value;
    return *(key in dict);
}
