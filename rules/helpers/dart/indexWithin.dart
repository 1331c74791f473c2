// The place of a value between two bounds; it must be there.
int indexWithin<T>(List<T> items, T value, int from, [int? to]) {
  final start = clampBound(from, items.length);
  final end = clampBound(to ?? items.length, items.length);
  for (var i = start; i < end; i++) {
    if (deepEquals(items[i], value)) return i;
  }
  throw ArgumentError('the value is not in the list');
}
