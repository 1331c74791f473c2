// A power modulo a number.
long powerMod(long base, long exponent, long modulus) {
    if (modulus == 0) throw new ValueError("pow() 3rd argument cannot be 0");
    if (exponent < 0) throw new ValueError("base is not invertible for the given modulus");
    const result = powmod(BigInt(floorMod(base, modulus)), BigInt(exponent), BigInt(abs(modulus)));
    return floorMod(result.toLong, modulus);
}
