// The elements again and again.
Iterable<T> cycle<T>(List<T> items) sync* {
  while (items.isNotEmpty) {
    yield* items;
  }
}
