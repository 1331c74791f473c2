#include <stdexcept>
#include <vector>

// Quotients of the continued fraction of numerator / denominator.
std::vector<long long> continued_fraction(long long numerator, long long denominator) {
    if (denominator == 0) {
        throw std::domain_error("division by zero");
    }
    std::vector<long long> quotients;
    while (denominator != 0) {
        long long quotient = numerator / denominator;
        long long remainder = numerator % denominator;
        if (remainder != 0 && (remainder < 0) != (denominator < 0)) {
            --quotient;
            remainder += denominator;
        }
        quotients.push_back(quotient);
        numerator = denominator;
        denominator = remainder;
    }
    return quotients;
}
