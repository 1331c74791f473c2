// Makes an entry the last.
static void MoveToEnd<K, V>(Dictionary<K, V> map, K key) => map[key] = PopKey(map, key);
