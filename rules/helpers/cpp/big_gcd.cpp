// The greatest common divisor of two large integers.
inline BigInt big_gcd(const BigInt& a, const BigInt& b) { return b == 0 ? BigInt(false, a.digits) : big_gcd(b, a % b); }
