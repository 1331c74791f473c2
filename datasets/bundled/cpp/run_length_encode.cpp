#include <string>

// Replace each run of a character by the character and, from two on, its count.
std::string run_length_encode(const std::string& text) {
    std::string encoded;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t j = i;
        while (j < text.size() && text[j] == text[i]) {
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
