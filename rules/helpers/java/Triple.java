// Three values.
record Triple<A, B, C>(A first, B second, C third) {}
