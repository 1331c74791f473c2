// What an iterator has still to give.
Iterable<T> remaining<T>(Iterator<T> items) sync* {
  while (items.moveNext()) {
    yield items.current;
  }
}
