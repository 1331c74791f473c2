// The arrangements of so many elements, in the order of their places.
Iterable<List<T>> permutations<T>(List<T> items, int size) sync* {
  if (size == 0) yield [];
  if (size <= 0 || size > items.length) return;
  for (final (i, first) in items.indexed) {
    for (final others in permutations([...items.take(i), ...items.skip(i + 1)], size - 1)) {
      yield [first, ...others];
    }
  }
}
