// The product of integers, which must fit 64 bits.
int prodExact(Iterable<int> items) => items.fold(1, multiplyExact);
