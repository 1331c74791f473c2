// The sum of integers, which must fit 64 bits.
int sumExact(Iterable<int> items) => items.fold(0, addExact);
