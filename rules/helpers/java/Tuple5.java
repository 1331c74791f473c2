// Five values.
record Tuple5<A, B, C, D, E>(A first, B second, C third, D fourth, E fifth) {}
