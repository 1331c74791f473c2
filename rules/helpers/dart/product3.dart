// Every triple of elements, one of each.
Iterable<(A, B, C)> product3<A, B, C>(Iterable<A> a, Iterable<B> b, Iterable<C> c) =>
    a.expand((x) => b.expand((y) => c.map((z) => (x, y, z))));
