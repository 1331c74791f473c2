// The elements between two bounds, which may count from the end or lie outside.
List<T> sublistOf<T>(List<T> items, int from, [int? to]) {
  final start = clampBound(from, items.length);
  final end = clampBound(to ?? items.length, items.length);
  return start < end ? items.sublist(start, end) : [];
}
