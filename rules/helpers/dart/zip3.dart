// Triples of elements at the same place, as many as the shortest one has.
Iterable<(A, B, C)> zip3<A, B, C>(Iterable<A> a, Iterable<B> b, Iterable<C> c) => zip(zip(a, b), c).map((row) => (row.$1.$1, row.$1.$2, row.$2));
