// Removes a key, which must be there, and returns its value.
V popKey<K, V>(Map<K, V> map, K key) {
  if (!map.containsKey(key)) throw KeyError('$key');
  return map.remove(key) as V;
}
