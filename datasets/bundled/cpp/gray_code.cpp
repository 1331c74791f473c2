#include <stdexcept>
#include <string>
#include <vector>

// All Gray codes of the given width, as binary strings in order.
std::vector<std::string> gray_code(long long bits) {
    if (bits < 0) {
        throw std::invalid_argument("bits must not be negative");
    }
    if (bits == 0) {
        return {"0"};
    }
    std::vector<std::string> codes;
    for (long long i = 0; i < 1LL << bits; ++i) {
        const long long code = i ^ (i >> 1);
        std::string digits;
        for (long long bit = bits - 1; bit >= 0; --bit) {
            digits += (code >> bit) & 1 ? '1' : '0';
        }
        codes.push_back(digits);
    }
    return codes;
}
