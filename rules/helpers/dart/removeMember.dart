// Removes an element, which must be there.
void removeMember<T>(Set<T> items, T item) {
  if (!items.remove(item)) throw KeyError('$item');
}
