// Removes every step-th element of a slice.
void deleteStep<T>(List<T> items, int? from, int? to, int step) {
  final places = slicePlaces(items.length, from, to, step).toSet();
  final kept = [for (final (i, item) in items.indexed) if (!places.contains(i)) item];
  items.replaceRange(0, items.length, kept);
}
