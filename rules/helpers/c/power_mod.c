// A power modulo a number.
static int64_t power_mod(int64_t base, int64_t exponent, int64_t modulus) {
    if (modulus == 0) raise_error("ValueError", "pow() 3rd argument cannot be 0");
    if (exponent < 0) raise_error("ValueError", "negative exponent");
    __int128 result = 1, square = floor_mod(base, modulus);
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 != 0) result = result * square % modulus;
        square = square * square % modulus;
    }
    return floor_mod((int64_t) result, modulus);
}
