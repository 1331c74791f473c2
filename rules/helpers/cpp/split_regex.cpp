// A text split at the matches of a pattern, a number of times at most.
inline std::vector<std::string> split_regex(const std::string& pattern, const std::string& text, std::int64_t max = 0) {
    const std::regex expression(pattern);
    std::vector<std::string> parts;
    auto start = text.begin();
    for (std::sregex_iterator match(text.begin(), text.end(), expression), end; match != end && (max == 0 || std::ssize(parts) < max); ++match) {
        parts.emplace_back(start, text.begin() + match->position());
        start = text.begin() + match->position() + match->length();
    }
    parts.emplace_back(start, text.end());
    return parts;
}
