// Pairs of elements at the same place, with null for what is missing.
Iterable<(A?, B?)> zipLongest<A, B>(Iterable<A> a, Iterable<B> b) sync* {
  final (x, y) = (a.iterator, b.iterator);
  while (true) {
    final (more, others) = (x.moveNext(), y.moveNext());
    if (!more && !others) return;
    yield (more ? x.current : null, others ? y.current : null);
  }
}
