// Removes a key and gives its value, or a default.
static V TakeKeyOr<K, V>(Dictionary<K, V> map, K key, V other) => map.Remove(key, out V value) ? value : other;
