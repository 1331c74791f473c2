// Every pair of an element of the first and one of the second.
Iterable<(A, B)> product<A, B>(Iterable<A> a, Iterable<B> b) => a.expand((x) => b.map((y) => (x, y)));
