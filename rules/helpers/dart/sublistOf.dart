// The elements between two bounds, which may count from the end or lie outside.
List<T> sublistOf<T>(List<T> items, int from, [int? to]) {
  int place(int bound) => (bound < 0 ? bound + items.length : bound).clamp(0, items.length);
  return items.sublist(place(from), max(place(from), place(to ?? items.length)));
}
