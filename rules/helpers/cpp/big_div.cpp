// A quotient rounded towards minus infinity.
inline BigInt big_div(const BigInt& a, const BigInt& b) {
    if (b == 0) throw std::domain_error("integer division or modulo by zero");
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}
