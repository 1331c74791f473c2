#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

// Break a text into lines of at most `width` characters, between words.
std::vector<std::string> wrap_words(const std::string& text, long long width) {
    std::vector<std::string> lines;
    std::string line;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const auto length = static_cast<long long>(word.size());
        if (length > width) {
            throw std::invalid_argument("word too long: " + word);
        }
        if (line.empty()) {
            line = word;
        } else if (static_cast<long long>(line.size()) + 1 + length <= width) {
            line += ' ' + word;
        } else {
            lines.push_back(line);
            line = word;
        }
    }
    if (!line.empty()) {
        lines.push_back(line);
    }
    return lines;
}
