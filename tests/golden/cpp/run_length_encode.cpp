#include <cstdint>
#include <iterator>
#include <string>

// Replace each run of a character by the character and, from two on, its count.
std::string run_length_encode(const std::string& text) {
    std::string encoded;
    std::int64_t i = 0;
    while (i < std::ssize(text)) {
        std::int64_t j = i;
        while (j < std::ssize(text) && text[j] == text[i]) {
            ++j;
        }
        encoded += text[i];
        if (j - i > 1) {
            encoded += std::to_string(j - i);
        }
        i = j;
    }
    return encoded;
}
