// Four values.
record Quad<A, B, C, D>(A first, B second, C third, D fourth) {}
