// Replaces the elements between two bounds by others.
void setSlice<T>(List<T> items, int from, int to, Iterable<T> values) {
  final start = clampBound(from, items.length);
  final end = clampBound(to, items.length);
  items.replaceRange(start, end < start ? start : end, values.toList());
}
