// A remainder with the sign of the divisor.
inline BigInt big_mod(const BigInt& a, const BigInt& b) {
    if (b == 0) throw std::domain_error("integer division or modulo by zero");
    const BigInt rest = a % b;
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest;
}
