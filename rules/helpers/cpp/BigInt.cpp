// An integer of any size: its sign, and its digits to the base 10^9, the lowest first.
struct BigInt {
    static constexpr std::int64_t base = 1'000'000'000;
    bool negative = false;
    std::vector<std::int64_t> digits;
    BigInt(std::int64_t value = 0) : negative(value < 0) {
        for (; value != 0; value /= base) digits.push_back(std::abs(value % base));
    }
    BigInt(bool below_zero, std::vector<std::int64_t> groups) : negative(below_zero), digits(std::move(groups)) {
        while (!digits.empty() && digits.back() == 0) digits.pop_back();
        if (digits.empty()) negative = false;
    }
    BigInt operator-() const { return {!negative, digits}; }
    bool operator==(const BigInt&) const = default;
    std::strong_ordering operator<=>(const BigInt& other) const {
        if (negative != other.negative) return other.negative <=> negative;
        const auto& [low, high] = negative ? std::tie(other.digits, digits) : std::tie(digits, other.digits);
        if (low.size() != high.size()) return low.size() <=> high.size();
        return std::lexicographical_compare_three_way(low.rbegin(), low.rend(), high.rbegin(), high.rend());
    }
    std::string text() const {
        std::string shown;
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) shown += std::to_string(base + *digit).substr(1);
        return digits.empty() ? "0" : (negative ? "-" : "") + shown.substr(shown.find_first_not_of('0'));
    }
};
