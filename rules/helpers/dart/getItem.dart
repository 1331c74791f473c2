// The value of a key that must be there.
V getItem<K, V>(Map<K, V> map, K key) {
  final value = map[key];
  if (value == null && !map.containsKey(key)) throw KeyError('$key');
  return value as V;
}
