#include <stdexcept>

static long long floor_mod(long long a, long long b) {
    const long long remainder = a % b;
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder;
}

// base to the power of exponent modulo modulus, by squaring; the result has the sign of the modulus.
long long modular_power(long long base, long long exponent, long long modulus) {
    if (exponent < 0) {
        throw std::invalid_argument("negative exponent");
    }
    if (modulus == 0) {
        throw std::domain_error("modulo by zero");
    }
    long long result = floor_mod(1, modulus);
    base = floor_mod(base, modulus);
    for (; exponent > 0; exponent >>= 1) {
        if (exponent & 1) {
            result = floor_mod(result * base, modulus);
        }
        base = floor_mod(base * base, modulus);
    }
    return result;
}
