// Moves elements from the end of a list to its start.
void rotate<T>(List<T> items, int steps) {
  if (items.isEmpty) return;
  final cut = items.length - steps % items.length;
  items.setAll(0, [...items.skip(cut), ...items.take(cut)]);
}
