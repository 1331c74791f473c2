// Removes and returns the last entry of a map, or the first.
(K, V) popEntry<K, V>(Map<K, V> map, {bool first = false}) {
  if (map.isEmpty) throw KeyError("'popitem(): dictionary is empty'");
  final key = first ? map.keys.first : map.keys.last;
  return (key, map.remove(key) as V);
}
