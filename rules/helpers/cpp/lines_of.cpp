// The lines of a text, with or without their ends.
inline std::vector<std::string> lines_of(const std::string& text, bool keep) {
    std::vector<std::string> lines;
    for (std::size_t start = 0, next; start < text.size(); start = next) {
        const std::size_t end = std::min(text.find_first_of("\n\r\v\f\x1c\x1d\x1e", start), text.size());
        next = std::min(end + (text.compare(end, 2, "\r\n") == 0 ? 2 : 1), text.size());
        lines.push_back(text.substr(start, (keep ? next : end) - start));
    }
    return lines;
}
