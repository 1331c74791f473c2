// The value of a key, or a default where the key is missing.
V getOr<K, V>(Map<K, V> map, K key, V fallback) => map.containsKey(key) ? map[key] as V : fallback;
