// Pairs of elements at the same place, as many as the shorter one has.
Iterable<(A, B)> zip<A, B>(Iterable<A> a, Iterable<B> b) sync* {
  final (x, y) = (a.iterator, b.iterator);
  while (x.moveNext() && y.moveNext()) {
    yield (x.current, y.current);
  }
}
