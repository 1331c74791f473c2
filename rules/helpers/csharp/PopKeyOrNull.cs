// Removes a key and gives its value, or null.
static V? PopKeyOrNull<K, V>(Dictionary<K, V> map, K key) where V : struct => map.ContainsKey(key) ? PopKey(map, key) : null;
