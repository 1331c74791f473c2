#include <map>
#include <optional>
#include <string>

// The first character that occurs only once, if there is one.
std::optional<std::string> first_unique(const std::string& text) {
    std::map<char, int> counts;
    for (char ch : text) {
        ++counts[ch];
    }
    for (char ch : text) {
        if (counts[ch] == 1) {
            return std::string(1, ch);
        }
    }
    return std::nullopt;
}
