#include <algorithm>
#include <stdexcept>
#include <string>

// The digits of an integer in a base from 2 to 36.
std::string to_base(long long number, long long base = 10) {
    static const std::string symbols = "0123456789abcdefghijklmnopqrstuvwxyz";
    if (base < 2 || base > static_cast<long long>(symbols.size())) {
        throw std::invalid_argument("base must be between 2 and 36, not " + std::to_string(base));
    }
    if (number == 0) {
        return "0";
    }
    std::string digits;
    for (long long rest = number < 0 ? -number : number; rest > 0; rest /= base) {
        digits += symbols[rest % base];
    }
    if (number < 0) {
        digits += '-';
    }
    std::reverse(digits.begin(), digits.end());
    return digits;
}
