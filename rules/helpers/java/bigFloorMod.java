// The remainder of big integers with the sign of the divisor.
static BigInteger bigFloorMod(BigInteger a, BigInteger b) {
    BigInteger rest = a.remainder(b);
    return rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest;
}
