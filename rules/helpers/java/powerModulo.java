// A power modulo a number.
static long powerModulo(long base, long exponent, long modulus) {
    BigInteger size = BigInteger.valueOf(modulus).abs();
    long result = BigInteger.valueOf(base).modPow(BigInteger.valueOf(exponent), size).longValueExact();
    return modulus < 0 && result != 0 ? result + modulus : result;
}
