// The choices of so many elements, in order; an element may be taken again where that is asked for.
Iterable<List<T>> combinations<T>(List<T> items, int size, {bool again = false}) sync* {
  if (size == 0) yield [];
  if (size <= 0) return;
  for (final (i, first) in items.indexed) {
    for (final others in combinations(items.sublist(again ? i : i + 1), size - 1, again: again)) {
      yield [first, ...others];
    }
  }
}
