// A power modulo a number.
inline std::int64_t power_mod(std::int64_t base, std::int64_t exponent, std::int64_t modulus) {
    if (exponent < 0) throw std::invalid_argument("base is not invertible for the given modulus");
    __int128 result = floor_mod(1, modulus), factor = floor_mod(base, modulus);
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 != 0) result = result * factor % modulus;
        factor = factor * factor % modulus;
    }
    return floor_mod(static_cast<std::int64_t>(result), modulus);
}
