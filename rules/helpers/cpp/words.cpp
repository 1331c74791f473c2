// The words of a text, split at white space.
inline std::vector<std::string> words(const std::string& text, const std::string& white = " \t\n\r\v\f\x1c\x1d\x1e\x1f") {
    std::vector<std::string> parts;
    for (std::size_t start, end = 0; (start = text.find_first_not_of(white, end)) != std::string::npos;) {
        end = std::min(text.find_first_of(white, start), text.size());
        parts.push_back(text.substr(start, end - start));
    }
    return parts;
}
