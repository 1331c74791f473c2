// Replaces the elements between two bounds by others.
void setSlice<T>(List<T> items, int from, int to, Iterable<T> values) {
  int place(int bound) => (bound < 0 ? bound + items.length : bound).clamp(0, items.length);
  items.replaceRange(place(from), max(place(from), place(to)), values.toList());
}
