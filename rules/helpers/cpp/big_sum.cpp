// Sums and differences of large integers.
inline BigInt operator+(const BigInt& a, const BigInt& b) {
    std::vector<std::int64_t> sum(std::max(a.digits.size(), b.digits.size()) + 1);
    for (std::size_t i = 0; i < a.digits.size(); ++i) sum[i] += a.negative ? -a.digits[i] : a.digits[i];
    for (std::size_t i = 0; i < b.digits.size(); ++i) sum[i] += b.negative ? -b.digits[i] : b.digits[i];
    bool negative = false;
    for (const auto digit : sum) negative = digit == 0 ? negative : digit < 0;
    std::int64_t carry = 0;
    for (auto& digit : sum) {
        digit = (negative ? -digit : digit) + carry;
        carry = digit < 0 ? -1 : digit / BigInt::base;
        digit -= carry * BigInt::base;
    }
    return {negative, sum};
}
inline BigInt operator-(const BigInt& a, const BigInt& b) { return a + -b; }
inline BigInt& operator+=(BigInt& a, const BigInt& b) { return a = a + b; }
inline BigInt& operator-=(BigInt& a, const BigInt& b) { return a = a - b; }
