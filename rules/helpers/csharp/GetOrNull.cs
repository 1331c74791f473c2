// The value at a key, or null.
static V? GetOrNull<K, V>(Dictionary<K, V> map, K key) where V : struct => map.TryGetValue(key, out V value) ? value : null;
