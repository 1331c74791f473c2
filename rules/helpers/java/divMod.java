// Floor quotient and remainder.
static Pair<Long, Long> divMod(long a, long b) {
    return new Pair<>(Math.floorDiv(a, b), Math.floorMod(a, b));
}
