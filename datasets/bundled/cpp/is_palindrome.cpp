#include <algorithm>
#include <cctype>
#include <string>

// Whether a phrase reads the same backwards, ignoring case and punctuation.
bool is_palindrome(const std::string& text) {
    std::string letters;
    for (unsigned char ch : text) {
        if (std::isalnum(ch)) {
            letters += static_cast<char>(std::tolower(ch));
        }
    }
    return std::equal(letters.begin(), letters.begin() + letters.size() / 2, letters.rbegin());
}
