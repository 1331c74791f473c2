// Products of large integers.
inline BigInt operator*(const BigInt& a, const BigInt& b) {
    std::vector<std::int64_t> product(a.digits.size() + b.digits.size() + 1);
    for (std::size_t i = 0; i < a.digits.size(); ++i) {
        std::int64_t carry = 0;
        for (std::size_t j = 0; j < b.digits.size() || carry != 0; ++j) {
            carry += product[i + j] + (j < b.digits.size() ? a.digits[i] * b.digits[j] : 0);
            product[i + j] = carry % BigInt::base;
            carry /= BigInt::base;
        }
    }
    return {a.negative != b.negative, product};
}
inline BigInt& operator*=(BigInt& a, const BigInt& b) { return a = a * b; }
