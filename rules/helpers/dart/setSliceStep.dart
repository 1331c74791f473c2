// Replaces every step-th element of a slice by as many others.
void setSliceStep<T>(List<T> items, int? from, int? to, int step, Iterable<T> values) {
  if (step == 1) return setSlice(items, from ?? 0, to ?? items.length, values);
  final copy = values.toList();
  final places = slicePlaces(items.length, from, to, step);
  if (places.length != copy.length) throw ArgumentError('${copy.length} values for a slice of ${places.length}');
  for (final (i, place) in places.indexed) {
    items[place] = copy[i];
  }
}
