// Makes a key the first of a map.
void moveToFront<K, V>(Map<K, V> map, K key) {
  final value = popKey(map, key);
  final rest = Map.of(map);
  map.clear();
  map[key] = value;
  map.addAll(rest);
}
