// A function of three arguments.
interface TriFunction<A, B, C, R> {
    R apply(A first, B second, C third);
}
