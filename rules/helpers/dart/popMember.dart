// Removes and returns an element of a set.
T popMember<T>(Set<T> items) {
  if (items.isEmpty) throw KeyError("'pop from an empty set'");
  final item = items.first;
  items.remove(item);
  return item;
}
