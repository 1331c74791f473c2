// A power of big integers.
BigInt bigPower(BigInt base, long exponent) {
    if (exponent < 0) throw new ValueError("negative exponent");
    return base ^^ exponent;
}
