// Floor quotient and remainder of big integers.
static Pair<BigInteger, BigInteger> bigDivMod(BigInteger a, BigInteger b) {
    return new Pair<>(bigFloorDiv(a, b), bigFloorMod(a, b));
}
