#include <cctype>
#include <stdexcept>
#include <string>

// Undo a run-length encoding such as "3a2bc" ("aaabbc").
std::string run_length_decode(const std::string& encoded) {
    std::string decoded;
    std::string count;
    for (char ch : encoded) {
        if (std::isdigit(static_cast<unsigned char>(ch))) {
            count += ch;
            continue;
        }
        decoded.append(count.empty() ? 1 : std::stoul(count), ch);
        count.clear();
    }
    if (!count.empty()) {
        throw std::invalid_argument("count " + count + " at the end has no character");
    }
    return decoded;
}
