// The value of a key that must be there.
V getItem<K, V>(Map<K, V> map, K key, [String Function(K)? show]) {
  final value = map[key];
  if (value == null && !map.containsKey(key)) throw KeyError(show == null ? '$key' : show(key));
  return value as V;
}
