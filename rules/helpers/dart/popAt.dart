// Removes and returns the element at an index, which may count from the end.
T popAt<T>(List<T> items, int index, [String? outside]) {
  final place = index < 0 ? index + items.length : index;
  if (place >= 0 && place < items.length) return items.removeAt(place);
  throw RangeError(outside ?? (items.isEmpty ? 'pop from empty list' : 'pop index out of range'));
}
