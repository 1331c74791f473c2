// Makes a key the last of a map.
void moveToEnd<K, V>(Map<K, V> map, K key) => map[key] = popKey(map, key);
