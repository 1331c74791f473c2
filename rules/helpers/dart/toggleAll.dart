// Adds what is missing of some elements and removes the others.
void toggleAll<T>(Set<T> items, Iterable<T> others) {
  for (final item in others.toSet()) {
    if (!items.remove(item)) items.add(item);
  }
}
