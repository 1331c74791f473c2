// Removes a key and gives its value, or a default.
static V PopKeyOr<K, V>(Dictionary<K, V> map, K key, V other) => map.ContainsKey(key) ? PopKey(map, key) : other;
