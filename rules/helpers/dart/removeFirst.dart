// Removes the first element that equals a value; it must be there.
void removeFirst<T>(List<T> items, T value) {
  final place = items.indexWhere((item) => deepEquals(item, value));
  items.removeAt(place >= 0 ? place : throw ArgumentError('list.remove(x): x not in list'));
}
