// Removes a key and returns its value, or a default where the key is missing.
V popKeyOr<K, V>(Map<K, V> map, K key, V fallback) => map.containsKey(key) ? map.remove(key) as V : fallback;
