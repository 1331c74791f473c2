// Removes the first element that equals a value; it must be there.
void removeFirst<T>(List<T> items, T value) {
  final place = items.indexWhere((item) => deepEquals(item, value));
  if (place < 0) throw ArgumentError('the value is not in the list');
  items.removeAt(place);
}
