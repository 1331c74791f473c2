// Running results of a function.
Iterable<T> accumulate<T>(Iterable<T> items, T Function(T, T) combine) sync* {
  T? total;
  for (final (i, item) in items.indexed) {
    final next = i == 0 ? item : combine(total as T, item);
    total = next;
    yield next;
  }
}
