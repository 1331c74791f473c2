// Two values.
record Pair<A, B>(A first, B second) {}
