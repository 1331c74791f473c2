#include <cctype>
#include <string>

// Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
std::string camel_to_snake(const std::string& name) {
    std::string result;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const unsigned char ch = name[i];
        if (!std::isupper(ch)) {
            result += name[i];
            continue;
        }
        if (i > 0) {
            const unsigned char previous = name[i - 1];
            const bool before_lower = i + 1 < name.size() && std::islower(static_cast<unsigned char>(name[i + 1]));
            if (std::islower(previous) || (previous != '_' && before_lower)) {
                result += '_';
            }
        }
        result += static_cast<char>(std::tolower(ch));
    }
    return result;
}
