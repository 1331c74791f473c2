#include <algorithm>
#include <cctype>
#include <cstdint>
#include <iterator>
#include <limits>
#include <string>

// The part of a text or a vector between two bounds, which may count from the end and clamp.
auto slice(const auto& items, std::int64_t start, std::int64_t stop = std::numeric_limits<std::int64_t>::max()) {
    const auto place = [&, size = std::ssize(items)](std::int64_t i) { return items.begin() + std::clamp<std::int64_t>(i < 0 ? i + size : i, 0, size); };
    return std::remove_cvref_t<decltype(items)>(place(start), std::max(place(start), place(stop)));
}

// A text in lower case.
inline std::string to_lower(std::string text) {
    for (char& c : text) if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
    return text;
}

// A text in upper case.
inline std::string to_upper(std::string text) {
    for (char& c : text) if (c >= 'a' && c <= 'z') c -= 'a' - 'A';
    return text;
}

// Whether a text has a letter and none in upper case.
inline bool is_lower(const std::string& text) { return text == to_lower(text) && text != to_upper(text); }

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
std::string camel_to_snake(const std::string& name) {
    std::string result;
    for (std::int64_t i = 0; i < std::ssize(name); ++i) {
        const char ch = name[i];
        if (std::isupper(ch) != 0) {
            const bool after_lower = i > 0 && std::islower(name[i - 1]) != 0;
            const bool before_lower = i > 0 && name[i - 1] != '_' && is_lower(slice(name, i + 1, i + 2));
            if (after_lower || before_lower) {
                result += "_";
            }
            result += static_cast<char>(std::tolower(ch));
        } else {
            result += ch;
        }
    }
    return result;
}
