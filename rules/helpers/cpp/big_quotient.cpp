// Quotients of large integers, rounded towards zero, and remainders, by schoolbook division.
inline std::pair<BigInt, BigInt> divided(const BigInt& a, const BigInt& b) {
    const BigInt divisor(false, b.digits);
    BigInt rest;
    std::vector<std::int64_t> quotient(a.digits.size());
    for (std::size_t i = a.digits.size(); i-- > 0;) {
        rest.digits.insert(rest.digits.begin(), a.digits[i]);
        rest = BigInt(false, rest.digits);
        std::int64_t low = 0, high = BigInt::base;
        while (high - low > 1) {
            const std::int64_t middle = (low + high) / 2;
            (divisor * middle <= rest ? low : high) = middle;
        }
        rest -= divisor * low;
        quotient[i] = low;
    }
    return {BigInt(a.negative != b.negative, quotient), BigInt(a.negative, rest.digits)};
}
inline BigInt operator/(const BigInt& a, const BigInt& b) { return divided(a, b).first; }
inline BigInt operator%(const BigInt& a, const BigInt& b) { return divided(a, b).second; }
