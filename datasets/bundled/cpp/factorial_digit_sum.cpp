#include <numeric>
#include <vector>

// Sum of the decimal digits of n!.
long long factorial_digit_sum(long long n) {
    std::vector<int> digits{1};  // least significant first
    for (long long factor = 2; factor <= n; ++factor) {
        long long carry = 0;
        for (int& digit : digits) {
            carry += digit * factor;
            digit = static_cast<int>(carry % 10);
            carry /= 10;
        }
        for (; carry > 0; carry /= 10) {
            digits.push_back(static_cast<int>(carry % 10));
        }
    }
    return std::accumulate(digits.begin(), digits.end(), 0LL);
}
