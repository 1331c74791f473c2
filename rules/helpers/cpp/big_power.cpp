// A power of a large integer, by squaring.
inline BigInt big_power(BigInt base, BigInt exponent) {
    if (exponent < 0) throw std::invalid_argument("negative exponent");
    BigInt result = 1;
    for (; exponent > 0; exponent = exponent / 2, base *= base) if (exponent % 2 != 0) result *= base;
    return result;
}
