// A text with the matches of a pattern replaced, a number of them at most.
inline std::string replace_regex(const std::string& pattern, const std::string& replacement, const std::string& text, std::int64_t max = 0) {
    const std::regex expression(pattern);
    const std::string format = std::regex_replace(std::regex_replace(replacement, std::regex("\\$"), "$$$$"), std::regex("\\\\(\\d)"), "$$$1");
    std::string out;
    auto start = text.begin();
    for (std::sregex_iterator match(start, text.end(), expression), end; match != end; ++match) {
        out += std::string(start, text.begin() + match->position()) + match->format(format);
        start = text.begin() + match->position() + match->length();
        if (--max == 0) break;
    }
    return out + std::string(start, text.end());
}
