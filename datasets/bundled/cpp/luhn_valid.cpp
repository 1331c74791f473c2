#include <algorithm>
#include <iterator>
#include <string>

// Whether a card number passes the Luhn check; spaces are allowed, anything else but digits is not.
bool luhn_valid(const std::string& number) {
    std::string digits;
    std::remove_copy(number.begin(), number.end(), std::back_inserter(digits), ' ');
    const bool all_digits = std::all_of(digits.begin(), digits.end(), [](char ch) { return '0' <= ch && ch <= '9'; });
    if (digits.size() < 2 || !all_digits) {
        return false;
    }
    int total = 0;
    bool doubled = false;
    for (auto ch = digits.rbegin(); ch != digits.rend(); ++ch) {
        int value = *ch - '0';
        if (doubled) {
            value *= 2;
            if (value > 9) {
                value -= 9;
            }
        }
        total += value;
        doubled = !doubled;
    }
    return total % 10 == 0;
}
